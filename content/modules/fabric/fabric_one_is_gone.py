import fabric

print("Connection:", hasattr(fabric, "Connection"))
try:
    from fabric.api import env, run
except ModuleNotFoundError as error:
    print(error)
