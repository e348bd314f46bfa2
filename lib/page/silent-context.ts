/**
 * Stands for WXT's context of a content script. That one tells the page by an event and a message that the script has
 * started; ours says nothing to a page, and ends by its own means (`whenExtensionGone`, `whenReplaced`).
 */
export class ContentScriptContext {}
