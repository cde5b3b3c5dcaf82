import tensorflow as tf

@tf.function
def double(number):
    print("  traced")
    return number * 2
for arguments in ((1, 2, 3), tf.constant([1, 2, 3])):
    print("plain numbers" if isinstance(arguments, tuple) else "tensors")
    for number in arguments:
        double(number)
