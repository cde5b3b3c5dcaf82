from collections.abc import Mapping

for settings in ({"port": 80}, frozendict(port=80)):
    print(f"{type(settings).__name__:10} dict: {isinstance(settings, dict)!s:5}"
          f" Mapping: {isinstance(settings, Mapping)}")
