import numpy as np
from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import make_pipeline
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier
noise = np.random.default_rng(0).normal(size=(500, 4))
rare = np.array([1] * 50 + [0] * 450)  # nothing to be learnt
tree, sampler = DecisionTreeClassifier(random_state=0), RandomOverSampler()
X, y = sampler.set_params(random_state=0).fit_resample(noise, rare)
print("%.2f" % cross_val_score(tree, X, y, scoring="f1").mean())
both = make_pipeline(sampler, tree)
print("%.2f" % cross_val_score(both, noise, rare, scoring="f1").mean())
