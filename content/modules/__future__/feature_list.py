import __future__

print("feature           optional  default")
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    since = "{}.{}".format(*feature.optional)
    fixed = feature.mandatory and "{}.{}".format(*feature.mandatory)
    print(f"{name:17} {since:9} {fixed or 'never'}")
