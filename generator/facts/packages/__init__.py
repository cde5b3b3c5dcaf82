"""The public names of third-party packages: committed data, so that a build installs none of them."""
