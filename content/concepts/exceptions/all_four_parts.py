def read_temperature(text):
    try:
        value = float(text)
    except ValueError:
        print(f"  except:  {text!r} is no number")
        return None
    else:
        print(f"  else:    {value} is fine")
        return value
    finally:
        print("  finally: in any case, even before return")


for text in ("21.5", "warm"):
    print(f"reading {text!r}")
    read_temperature(text)
