"""The two pictures of the explorer: a network and a timeline, drawn in the browser without any outside request."""
