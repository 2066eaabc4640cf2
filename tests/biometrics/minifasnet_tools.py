"""tools/convert-minifasnet and models/fetch --from, without the published weights.

The weights are made up; Python's pickle module writes them as torch.save does, in both its formats. Catches: a format
that is not read, bytes that differ from run to run, a hostile file that runs code, takes memory or gives a traceback.
"""
import array
import collections
import contextlib
import hashlib
import http.server
import io
import os
import pathlib
import pickle
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import types
import unittest
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
V2 = "2.7_80x80_MiniFASNetV2.pth"
# Channels from layer to layer, as published (keep_dict["1.8M_"]).
KEEP = [32, 32, 103, 103, 64, 13, 13, 64, 13, 13, 64, 13, 13, 64, 13, 13, 64, 231, 231, 128, 231, 231, 128, 52, 52, 128,
        26, 26, 128, 77, 77, 128, 26, 26, 128, 26, 26, 128, 308, 308, 128, 26, 26, 128, 26, 26, 128, 512, 512]
MEMORY = 400 * 1024 * 1024  # for a converter at work
Part = collections.namedtuple("Part", "key code numbers")


# Stand-ins for what torch pickles by name.
def named(module, name):
    def function(*_):
        raise AssertionError
    function.__module__, function.__name__, function.__qualname__ = module, name, name
    return function


REBUILD = named("torch._utils", "_rebuild_tensor_v2")
FLOATS, LONGS = named("torch", "FloatStorage"), named("torch", "LongStorage")
sys.modules["torch"] = types.SimpleNamespace(FloatStorage=FLOATS, LongStorage=LONGS)
sys.modules["torch._utils"] = types.SimpleNamespace(_rebuild_tensor_v2=REBUILD)


class Tensor:
    def __init__(self, key, shape, code):
        count = 1
        self.strides = []
        for size in reversed(shape):
            self.strides.insert(0, count)
            count *= size
        self.shape = shape
        numbers = [0.25 + (i * 37 + len(key)) % 101 / 100 for i in range(count)] if code == "f" else [7] * count
        self.part = Part(key, code, array.array(code, numbers))

    def __reduce__(self):
        return REBUILD, (self.part, 0, tuple(self.shape), tuple(self.strides), False, collections.OrderedDict())


class Pickler(pickle.Pickler):
    """Protocol 2, storages by persistent id."""

    def __init__(self, stream, is_old):
        super().__init__(stream, protocol=2)
        self.is_old = is_old

    def persistent_id(self, value):
        if not isinstance(value, Part):
            return None
        identifier = ("storage", FLOATS if value.code == "f" else LONGS, value.key, "cpu", len(value.numbers))
        return identifier + (None,) if self.is_old else identifier


def state_dict():
    tensors = collections.OrderedDict()

    def add(name, *shape, code="f"):
        tensors[f"module.{name}"] = Tensor(str(len(tensors)), shape, code)

    def norm(name, channels):
        for part in ("weight", "bias", "running_mean", "running_var"):
            add(f"{name}.{part}", channels)
        add(f"{name}.num_batches_tracked", code="q")

    def layer(name, *shape, prelu=True):
        add(f"{name}.conv.weight", *shape)
        norm(f"{name}.bn", shape[0])
        if prelu:
            add(f"{name}.prelu.weight", shape[0])

    def depthwise(name, at):
        layer(f"{name}.conv", KEEP[at + 1], KEEP[at], 1, 1)
        layer(f"{name}.conv_dw", KEEP[at + 2], 1, 3, 3)
        layer(f"{name}.project", KEEP[at + 3], KEEP[at + 2], 1, 1, prelu=False)

    layer("conv1", 32, 3, 3, 3)
    layer("conv2_dw", 32, 1, 3, 3)
    at = 1
    for name, blocks in (("conv_23", 0), ("conv_3", 4), ("conv_34", 0), ("conv_4", 6), ("conv_45", 0), ("conv_5", 2)):
        for index in range(max(blocks, 1)):
            depthwise(f"{name}.model.{index}" if blocks else name, at)
            at += 3
    layer("conv_6_sep", 512, 128, 1, 1)
    layer("conv_6_dw", 512, 1, 5, 5, prelu=False)
    add("linear.weight", 128, 512)
    norm("bn", 128)
    add("prob.weight", 3, 128)
    return tensors


def pickled(value, is_old):
    stream = io.BytesIO()
    Pickler(stream, is_old).dump(value)
    return stream.getvalue()


def old_format(state=None, body=None):
    """`body` replaces the pickle of the dictionary and all behind it."""
    head = b"".join(pickle.dumps(value, protocol=2)
                    for value in (0x1950A86A20F9469CFC6C, 1001, {"protocol_version": 1001, "little_endian": True}))
    if body is not None:
        return head + body
    parts = sorted((tensor.part for tensor in state.values()), key=lambda part: part.key)
    numbers = b"".join(struct.pack("<q", len(part.numbers)) + part.numbers.tobytes() for part in parts)
    return head + pickled(state, True) + pickle.dumps([part.key for part in parts], protocol=2) + numbers


def new_format(state, compression=zipfile.ZIP_STORED, body=None):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        archive.writestr("archive/data.pkl", pickled(state, False) if body is None else body)
        archive.writestr("archive/byteorder", "little")
        for tensor in state.values():
            archive.writestr(f"archive/data/{tensor.part.key}", tensor.part.numbers.tobytes())
        archive.writestr("archive/version", "3\n")
    return stream.getvalue()


class InFolder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)


class Convert(InFolder):
    def convert(self, content):
        (self.folder / V2).write_bytes(content)
        return subprocess.run(
            ["python3", ROOT / "tools/convert-minifasnet", "--from", self.folder, "--into", self.folder / "out"],
            capture_output=True, text=True, timeout=60, cwd=self.folder,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))

    def assert_refused(self, content, says):
        result = self.convert(content)
        self.assertEqual(result.returncode, 1, result)
        self.assertEqual(result.stdout, "")
        self.assertRegex(result.stderr, rf"\Aconvert-minifasnet: .*{V2}: .*{says}.*\n\Z")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), [V2], "it left a file")

    def test_both_formats_give_the_same_network(self):
        state = state_dict()
        hashes = set()
        for content in (old_format(state), new_format(state), old_format(state)):
            result = self.convert(content)
            self.assertEqual(result.returncode, 0, result.stderr)
            made = (self.folder / "out/minifasnet_v2.onnx").read_bytes()
            hashes.add(hashlib.sha256(made).hexdigest())
            self.assertEqual(result.stdout.split()[0], hashlib.sha256(made).hexdigest())
        self.assertEqual(len(hashes), 1)

    def test_code_in_a_pickle_is_not_run(self):
        for name, says in (("os system", "names os.system"), ("builtins exec", "names builtins.exec"),
                           ("torch._utils _rebuild_tensor", "names torch._utils._rebuild_tensor"),
                           ("collections OrderedDict", "calls collections.OrderedDict")):
            body = b"\x80\x02c" + name.replace(" ", "\n").encode() + b"\nX\x0c\x00\x00\x00touch sprung\x85R."
            self.assert_refused(old_format(body=body), says)
            self.assert_refused(new_format({}, body=body), says)
        for body, instruction in ((b"\x80\x02(S'touch sprung'\nios\nsystem\n.", "STRING"),
                                  (b"\x80\x02(X\x01\x00\x00\x00aios\nsystem\n.", "INST"),
                                  (b"\x80\x04X\x02\x00\x00\x00osX\x06\x00\x00\x00system\x93.", "STACK_GLOBAL"),
                                  (b"\x80\x02\x82\x01.", "EXT1")):
            self.assert_refused(old_format(body=body), f"instruction {instruction}")

    def test_malformed_pickles(self):
        deep = b"\x80\x02)" + b"\x85" * 200_000 + b"."
        doubled = b"\x80\x02)" + b"q\x00h\x00\x86" * 60 + b"."  # as a key it would be hashed 2^60 times
        for body, says in ((b"", "damaged or truncated"), (b".", "ends early"), (b"\x80\x02}", "truncated"),
                           (b"0.", "instruction POP"), (b"t.", "truncated"), (b"R.", "truncated"),
                           (b"h\x07.", "truncated"), (b"X\xff\xff\xff\x7fa.", "truncated"),
                           (b"}r\xff\xff\xff\x7f.", "dictionary of tensors"), (b"]}K\x01s.", "dictionary is malformed"),
                           (b"}K\x01K\x02s.", "dictionary is malformed"), (deep, "dictionary of tensors"),
                           (b"}" + doubled[2:-1] + b"K\x01s.", "dictionary is malformed"),
                           (b"}X\x01\x00\x00\x00aK\x01s.", "dictionary of tensors"),
                           (b"K\x01Q.", "storage is malformed"),
                           (b"}" * 1_100_000, "truncated")):
            self.assert_refused(old_format(body=body), says)

    def test_truncated_anywhere(self):
        whole = old_format(state_dict())
        for length in (0, 1, 20, 100, 5_000, 40_000, len(whole) // 2, len(whole) - 1):
            self.assert_refused(whole[:length], "")
        self.assert_refused(whole + b"x", "continues")
        zipped = new_format(state_dict())
        for length in (4, 1_000, len(zipped) // 2, len(zipped) - 1):
            self.assert_refused(zipped[:length], "")

    def test_sizes_are_checked(self):
        def changed(name, **changes):
            state = state_dict()
            tensor = state[f"module.{name}"]
            for key, value in changes.items():
                setattr(tensor, key, value)
            return state

        name = "conv1.conv.weight"
        part = Part("0", "f", array.array("f", [1.0]) * 863)
        negative = Part("9999", "f", array.array("f", [-1.0]) * 128)
        for state, says in ((changed(name, part=part), "larger than its storage"),
                            (changed(name, shape=(32, 3, 3, -3)), "tensor is malformed"),
                            (changed(name, shape=(2 ** 40,) * 4), "tensor is malformed"),
                            (changed(name, shape=(864,), strides=(1,)), "another shape"),
                            (changed(name, strides=(1, 1, 1, 1)), "order of its indices"),
                            (changed("bn.running_var", part=negative), "variance"),
                            (changed("prob.weight", part=Part("9999", "f", array.array("f", [float("nan")]) * 384)),
                             "not a number")):
            self.assert_refused(old_format(state), says)
        missing = state_dict()
        missing.pop("module.prob.weight")
        self.assert_refused(old_format(missing), "has no tensor prob.weight")
        extra = state_dict()
        extra["module.more"] = Tensor("9999", (1,), "f")
        self.assert_refused(new_format(extra), "tensor that this network does not have: more")
        # 1,900 tensors over one storage of 4 MB.
        shared = Tensor("0", (1_000_000,), "f")
        many = collections.OrderedDict((str(i), Tensor("0", (1,), "f")) for i in range(1_900))
        for tensor in many.values():
            tensor.part, tensor.shape, tensor.strides = shared.part, shared.shape, shared.strides
        self.assert_refused(new_format({"0": shared}, body=pickled(many, False)), "more than 16777216 bytes")
        self.assert_refused(new_format(state_dict(), zipfile.ZIP_DEFLATED), "compressed")
        self.assert_refused(b"PK\x03\x04" + bytes(17 * 1024 * 1024), "larger than 16777216 bytes")

    def test_folder_without_weights(self):
        tool = ROOT / "tools/convert-minifasnet"
        result = subprocess.run(["python3", tool, "--from", self.folder, "--into", self.folder], capture_output=True,
                                text=True, timeout=60)
        self.assertEqual(result.returncode, 1)
        self.assertIn("contains neither 2.7_80x80_MiniFASNetV2.pth nor", result.stderr)


class Fetch(InFolder):
    """models/fetch with a manifest of its own, and an npm that fails."""

    MODEL = b"a converted network"

    def setUp(self):
        super().setUp()
        shutil.copy(ROOT / "models/fetch", self.folder)
        (self.folder / "manifest.toml").write_text(
            f'[[model]]\nrole = "pad.x"\nfile = "x.onnx"\nbytes = {len(self.MODEL)}\n'
            f'sha256 = "{hashlib.sha256(self.MODEL).hexdigest()}"\nlicence = "MIT"\nrequired = false\n')
        for name in ("bin", "given"):
            (self.folder / name).mkdir()
        (self.folder / "bin/npm").write_text("#!/bin/sh\nexit 1\n")
        (self.folder / "bin/npm").chmod(0o755)
        self.fetched = self.folder / "cache/models/x.onnx"

    def fetch(self, *arguments):
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        return subprocess.run([self.folder / "fetch", "--into", self.folder / "cache", *arguments], capture_output=True,
                              text=True, timeout=60, env={**os.environ, "PATH": path})

    def give(self, content):
        (self.folder / "given/x.onnx").write_bytes(content)

    @contextlib.contextmanager
    def served(self):
        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(handler, *arguments):
                super().__init__(*arguments, directory=self.folder / "given")

            def log_message(handler, *_):
                pass

        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            server.handle_error = lambda *_: None  # a client that has enough hangs up
            threading.Thread(target=server.serve_forever).start()
            try:
                yield f"http://127.0.0.1:{server.server_address[1]}"
            finally:
                server.shutdown()

    def assert_quiet(self, result):
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        self.assertFalse(self.fetched.exists())

    def test_absent_is_no_failure(self):
        self.assert_quiet(self.fetch())
        self.assert_quiet(self.fetch("--from", self.folder / "given"))
        with self.served() as address:
            self.assert_quiet(self.fetch("--from", address))
        result = self.fetch("--all")
        self.assertEqual((result.returncode, result.stdout.count("\n"), result.stderr), (0, 1, ""))
        self.assertRegex(result.stdout, "x.onnx.*--from DIR")

    def test_taken_and_checked(self):
        for content in (self.MODEL[:-1] + b"!", self.MODEL[:-1], self.MODEL * 100_000):
            self.give(content)
            with self.served() as address:
                for source in (self.folder / "given", address):
                    result = self.fetch("--from", source)
                    self.assertEqual(result.returncode, 1)
                    self.assertIn("x.onnx", result.stderr)
                    self.assertFalse(self.fetched.exists())
        self.give(self.MODEL)
        with self.served() as address:
            for source in (self.folder / "given", address, f"{address}/"):
                self.assertEqual(self.fetch("--from", source).returncode, 0)
                self.assertEqual(self.fetched.read_bytes(), self.MODEL)
                self.fetched.unlink()
        self.assertNotEqual(self.fetch("--from", address).returncode, 0)  # no longer served


if __name__ == "__main__":
    unittest.main()
