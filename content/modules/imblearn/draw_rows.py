import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler

parcels = pd.DataFrame({"grams": range(100, 2100, 100),
                        "sent_to": ["Oslo", "Cork"] * 10})
state = pd.Series(["arrived"] * 16 + ["lost"] * 3 + ["torn"], name="state")

sampler = RandomUnderSampler(random_state=0)
rows, states = sampler.fit_resample(parcels, state)
print(rows.assign(state=states))
print("rows kept:", sampler.sample_indices_.tolist())

wanted = {"lost": 6, "torn": 6}
sampler = RandomOverSampler(sampling_strategy=wanted, random_state=0)
rows, states = sampler.fit_resample(parcels, state)
print(states.value_counts().to_dict())

whole = state != "torn"
sampler = RandomUnderSampler(sampling_strategy=0.5, random_state=0)
print(sampler.fit_resample(parcels[whole], state[whole])[1]
      .value_counts().to_dict())
