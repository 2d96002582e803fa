export { filled, written, type Answers, type Written } from '#infra/local/demo/templates/filled.ts';
