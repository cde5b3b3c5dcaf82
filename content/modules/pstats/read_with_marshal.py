import cProfile
import json
import pstats
import sys

def brew():
    pass
cProfile.run("brew()", "day.prof")
sys.addaudithook(lambda event, _: "marshal" in event and print(event))
stats = pstats.Stats("day.prof")
row = stats.get_stats_profile().func_profiles["brew"]
print(json.dumps({"brew": {"calls": row.ncalls}}))
