import sysconfig

print(sysconfig.get_config_var("KITCHEN"))
try:
    sysconfig.get_config_vars()["KITCHEN"]
except KeyError as error:
    print("KeyError:", error)
print((sysconfig.get_config_var("KITCHEN") or "").split())
