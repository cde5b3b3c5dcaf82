import platform

try:
    platform.linux_distribution()
except AttributeError as error:
    print("AttributeError:", error)

try:
    release = platform.freedesktop_os_release()
except OSError:  # as in a container without the file
    release = {"ID": "linux"}
print("distribution is known:", release["ID"] != "")
