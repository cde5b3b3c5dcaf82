import sys

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted
from ruamel.yaml.scalarstring import LiteralScalarString as Literal

config = CommentedMap()
config["port"] = 8080
config["zip"] = Quoted("01067")
config["motto"] = Literal("Tea first,\nthen work.\n")
config.yaml_set_start_comment("Made by the installer")
config.yaml_add_eol_comment("above 1024", key="port")
config.yaml_set_comment_before_after_key("motto", before="printed on bags")
config.insert(1, "host", "localhost")

yaml = YAML()
yaml.dump(config, sys.stdout)
