"""Runs a program in a terminal of its own, and measures what starts and keys cost it."""
import fcntl, os, pty, re, select, signal, struct, subprocess, termios, time

COLUMNS, ROWS = 120, 40
ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()#][0-9A-Z]|P.*?\x1b\\|.)", re.S)


def settings(home):
    """An environment in which nothing of the user's is read or written."""
    return {
        "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home,
        "XDG_DATA_HOME": home + "/data", "XDG_CACHE_HOME": home + "/cache",
        "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home + "/config",
    }


class Terminal:
    """A program in a pseudo-terminal. All times are milliseconds."""

    def __init__(self, command, environment):
        self.text = b""
        self.started = time.monotonic()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe(command[0], command, environment)

    def read(self, silence, until=None, limit=60.0, since=None, first=None):
        """Reads until nothing came for `silence` seconds (for `first` seconds before the first
        output, where that is named), and `until` was seen where there is one.
        Returns when the last read was, and when `until` was first seen."""
        since = since or time.monotonic()
        last = seen = None
        self.text = b""
        end = since + limit
        while True:
            now = time.monotonic()
            if until and seen is None:
                wait = end - now
            else:
                wait = silence - (now - last) if last else (first or silence) - (now - since)
            if wait <= 0 or not select.select([self.file], [], [], wait)[0]:
                break
            try:
                data = os.read(self.file, 1 << 16)
            except OSError:
                data = b""
            if not data:
                break
            last = time.monotonic()
            self.text += data
            if until and seen is None and re.search(until, ESCAPES.sub(b" ", self.text)):
                seen = last
        if until and seen is None:
            raise RuntimeError(f"never saw {until!r} in {ESCAPES.sub(b' ', self.text)[-600:]!r}")
        milliseconds = lambda moment: None if moment is None else (moment - since) * 1000
        return milliseconds(last), milliseconds(seen)

    def settle(self, until=None, silence=0.05):
        """The start: until the screen is ready and quiet."""
        return self.read(silence, until, since=self.started, first=60)

    def key(self, keys, until=None, silence=0.03, limit=60.0):
        """Sends keys; returns the last output's time, that of `until`, and processor time."""
        cpu = self.processor()
        begin = time.monotonic()
        os.write(self.file, keys if isinstance(keys, bytes) else keys.encode())
        last, seen = self.read(silence, until, limit, begin, first=0.5)
        return last or 0.0, seen, self.processor() - cpu

    def processor(self):
        """Milliseconds of processor time so far, of all threads, those that ended too."""
        # The clock of another process (see clock_getcpuclockid): its number, inverted, and 2.
        return time.clock_gettime(((~self.pid) << 3) | 2) * 1000

    def memory(self, field="RssAnon"):
        """A line of /proc/PID/status in megabytes."""
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith(field):
                return int(line.split()[1]) / 1024
        return 0.0

    def leave(self, keys):
        """Sends keys that end the program; returns the processor time of its whole life."""
        os.write(self.file, keys.encode())
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if select.select([self.file], [], [], 0.05)[0]:
                try:
                    if not os.read(self.file, 1 << 16):
                        break
                except OSError:
                    break
        else:
            os.kill(self.pid, signal.SIGKILL)
        _, _, usage = os.wait4(self.pid, 0)
        os.close(self.file)
        return (usage.ru_utime + usage.ru_stime) * 1000


def batch(command, environment, watch=None):
    """Runs a command to its end without a terminal: wall, processor time (ms) and its output.
    `watch` is called with every line of its standard error and the process."""
    begin = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL if watch else subprocess.PIPE,
        stderr=subprocess.PIPE if watch else subprocess.DEVNULL)
    output = b""
    if watch:
        for line in process.stderr:
            watch(line, process)
    else:
        output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    return (time.monotonic() - begin) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, output
