import { defineBackground } from 'wxt/utils/define-background';
import { serveQuestions } from '../lib/worker/serve-questions.ts';
import { welcomeNewUsers } from '../lib/worker/welcome-new-users.ts';

// Listeners must stand before the first await: the browser wakes the worker for an event and asks at once.
export default defineBackground(() => {
  welcomeNewUsers();
  serveQuestions();
});
