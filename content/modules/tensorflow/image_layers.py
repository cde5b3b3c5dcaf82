import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

tf.keras.utils.set_random_seed(2)
model = tf.keras.Sequential(
    [
        tf.keras.Input(shape=(8, 8, 1)),  # height, width, channels
        layers.Rescaling(1 / 255),
        layers.Conv2D(4, kernel_size=3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(2, activation="softmax"),
    ]
)
model.compile("adam", loss="sparse_categorical_crossentropy")
model.optimizer.learning_rate = 0.03

pictures = np.random.randint(0, 60, (60, 8, 8, 1))
labels = np.arange(60) % 2  # class 1 has a bright bar
pictures[labels == 1, 2:4] += 180
stop = tf.keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.005)
model.fit(pictures, labels, epochs=100, verbose=0, callbacks=[stop])

for layer in model.layers:
    print(f"{type(layer).__name__:13} {layer.output.shape}")
print("stopped early:", stop.stopped_epoch > 0)  # 0: it was not
print("answers:", model.predict(pictures[:6], verbose=0).argmax(axis=1))
