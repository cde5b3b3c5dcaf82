"""Third-party packages: what is measured of them, committed as data, so that a build installs none."""
