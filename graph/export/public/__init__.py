"""What of the graph everybody may see: all that is not protected, nor known from what is protected alone."""
