from pathlib import Path

import yaml

upload = "name: !!python/object/apply:os.mkdir [made_by_the_file]"
yaml.load(upload, Loader=yaml.UnsafeLoader)
print("it made a folder:", Path("made_by_the_file").is_dir())
try:
    yaml.safe_load(upload)
except yaml.YAMLError as error:
    print("safe_load:", error.problem)
