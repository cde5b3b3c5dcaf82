from argparse import ArgumentParser
from optparse import OptionParser

old = OptionParser()
old.add_option("-n", type="int")
new = ArgumentParser()
new.add_argument("-n", type=int)
print("optparse:", old.parse_args(["-n", "010"])[0].n)
print("argparse:", new.parse_args(["-n", "010"]).n)
