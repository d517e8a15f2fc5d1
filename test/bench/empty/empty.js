// What any content script costs.
void 0;
