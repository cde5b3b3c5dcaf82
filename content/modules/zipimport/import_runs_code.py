import sys
from zipfile import ZipFile
from zipimport import zipimporter

with ZipFile("plugin.zip", "w") as archive:
    archive.writestr("plugin.py", "print('all your files are mine')\n")
print("source:", zipimporter("plugin.zip").get_source("plugin").strip())
sys.path.insert(0, "plugin.zip")
import plugin
