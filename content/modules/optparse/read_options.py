from optparse import OptionParser

parser = OptionParser()
parser.add_option("-s", "--size", type="int", default=640)
parser.add_option("-t", "--tag", action="append", dest="tags")
parser.add_option("-q", "--quiet", action="store_true", default=False)

words = ["cat.png", "--size=800", "-t", "pets", "-qt", "home", "dog.png"]
options, files = parser.parse_args(words)

print("size: ", options.size)
print("tags: ", options.tags)
print("quiet:", options.quiet)
print("files:", files)
