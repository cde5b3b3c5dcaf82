import sysconfig

names = {
    "base": "BASE",
    "userbase": "USER",
    "py_version_short": "3.13",
    "abi_thread": "",
}
for scheme in ["posix_prefix", "posix_user", "nt"]:
    print(scheme)
    for key in ["scripts", "purelib"]:
        folder = sysconfig.get_path(key, scheme, vars=names)
        print(f"  {key:8}", folder.replace("\\", "/"))
print("own scheme is known:",
      sysconfig.get_default_scheme() in sysconfig.get_scheme_names())
