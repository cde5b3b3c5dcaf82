"""What a newer atlas changes for a project that an older one was used for."""
