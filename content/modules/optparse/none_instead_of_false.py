from optparse import OptionParser

parser = OptionParser()
parser.add_option("--quiet", action="store_true")
parser.add_option("--force", action="store_true", default=False)
print(parser.parse_args([])[0])
