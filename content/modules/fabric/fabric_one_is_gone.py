import fabric

print(fabric.__version__ >= "2", hasattr(fabric, "Connection"))
try:
    from fabric.api import env, run
except ModuleNotFoundError as error:
    print(error)
