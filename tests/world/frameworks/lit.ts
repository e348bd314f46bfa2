import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Cell, cashtagLink, type Part, permalinkOf, showMore } from './model.ts';
import { torture } from './torture.ts';

torture((main) => (cells) => {
  render(html`<div class="timeline">${repeat(cells, ({ key }) => key, drawCell)}</div>`, main);
});

function drawCell(cell: Cell): TemplateResult {
  const more =
    cell.more.length > 0
      ? html`<button data-testid="tweet-text-show-more-link" type="button">${showMore}</button>`
      : nothing;
  return html`<div data-testid="cellInnerDiv"><article data-testid="tweet"><a href=${permalinkOf(cell)}><time></time></a><div><div data-testid="tweetText">${cell.parts.map(drawPart)}</div></div>${more}</article></div>`;
}

function drawPart(part: Part): TemplateResult {
  switch (part.kind) {
    case 'text':
      return html`<span>${part.text}</span>`;
    case 'cashtag':
      return html`<span><a href=${cashtagLink(part.symbol)}>$${part.symbol}</a></span>`;
    case 'break':
      return html`<br>`;
  }
}
