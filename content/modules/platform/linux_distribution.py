import platform

FAMILIES = {"debian": "apt", "fedora": "dnf", "arch": "pacman"}


def installer(release):
    names = [release["ID"], *release.get("ID_LIKE", "").split()]
    return next((FAMILIES[name] for name in names if name in FAMILIES), "?")


ubuntu = {"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_ID": "24.04"}
rocky = {"ID": "rocky", "ID_LIKE": "rhel centos fedora"}
print(installer(ubuntu), installer(rocky), installer({"ID": "nixos"}))

try:
    here = platform.freedesktop_os_release()
except OSError:
    here = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
print("always there:", {"NAME", "ID", "PRETTY_NAME"} <= here.keys())
