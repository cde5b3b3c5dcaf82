"""What lets a reader run and edit examples in the page: CPython in WebAssembly, an editor, and their making."""
