// The plan: ticks that stay in this browser.
