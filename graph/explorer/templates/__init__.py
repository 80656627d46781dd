"""What is shown first about one kind of thing: a module each, which offers one Template."""
