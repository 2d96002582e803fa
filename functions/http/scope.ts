/** What a token has to be given for. One that only tells the pane who signed in is for the same application, and opens nothing. */
export const apiScope = 'Salesdesk.Use';
