from apscheduler.schedulers.background import BackgroundScheduler

scheduler = BackgroundScheduler()
scheduler.add_job(print, "interval", minutes=1, args=["backup done"])
scheduler.start()
print("end of the script, and no backup")
