import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
points = np.random.uniform(-1, 1, (300, 2))
inside = (np.hypot(points[:, 0], points[:, 1]) < 0.7).astype(int)

model = tf.keras.Sequential(
    [
        tf.keras.Input(shape=(2,)),
        tf.keras.layers.Dense(16, activation="relu"),
        tf.keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    optimizer=tf.keras.optimizers.Adam(0.03),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(points[:240], inside[:240], epochs=20, verbose=0)
losses = history.history["loss"]
print("loss fell to under half:", losses[-1] < losses[0] / 2)

loss, accuracy = model.evaluate(points[240:], inside[240:], verbose=0)
print("better than 9 in 10:", accuracy > 0.9)
for place in ([0.0, 0.1], [0.9, -0.9]):
    chance = model.predict(np.array([place]), verbose=0)[0, 0]
    print(place, "inside" if chance > 0.5 else "outside")
