import cProfile
import pstats
import threading


def download():
    pass


with cProfile.Profile() as profiler:
    thread = threading.Thread(target=download)
    thread.start()
    thread.join()
figures = pstats.Stats(profiler).get_stats_profile().func_profiles
print("download is in the figures:", "download" in figures)
