from serial.tools import list_ports


def find(vid, pid, ports=None):
    """Return the name of the port of such a USB device, or None."""
    for port in list_ports.comports() if ports is None else ports:
        if (port.vid, port.pid) == (vid, pid):
            return port.device


ports = [(port.device, port.description) for port in list_ports.comports()]
# such as [('/dev/ttyACM0', 'Arduino Uno')]
print("all have a name:", all(name for name, _ in ports))

uno = find(0x2341, 0x0043)  # what an Arduino Uno says it is
print("found" if uno else "no Arduino Uno is plugged in")
