"""Reads PyTorch state dicts without PyTorch, for convert-minifasnet.

The files are not trusted: of the pickle format only the instructions that such a dictionary needs are executed, on
plain data, and no name in it is ever imported. Every size is checked before it is used.
"""
import array
import io
import math
import pickletools
import struct
import sys
import typing
import zipfile

MAX_FILE = 16 * 1024 * 1024  # the published files have 1.9 MB
MAX_PICKLE = 1024 * 1024  # their structure without the numbers has 70 kB
MAX_ENTRIES = 2000  # tensors, or members of a zip file; they have 370
MAGIC = 0x1950A86A20F9469CFC6C  # of torch.save before version 1.6
PROTOCOL = 1001


class Problem(Exception):
    """Why a file is not converted, for the user."""


class Storage(typing.NamedTuple):
    kind: str  # a key of KINDS
    key: str
    count: int


class Tensor(typing.NamedTuple):
    storage: Storage
    offset: int
    shape: tuple


KINDS = {"torch FloatStorage": ("f", 4), "torch LongStorage": ("q", 8)}
ORDERED_DICT = "collections OrderedDict"
REBUILD = "torch._utils _rebuild_tensor_v2"
MARK = object()


class Global(typing.NamedTuple):
    name: str


def is_count(value):
    return type(value) is int and 0 <= value <= MAX_FILE


def is_shape(value):
    return type(value) is tuple and len(value) <= 4 and all(is_count(size) for size in value)


def make_storage(value):
    """The persistent id: ("storage", type, key, device, count) and, in old files, None for "not a view"."""
    if type(value) is not tuple or len(value) not in (5, 6) or value[5:] not in ((), (None,)):
        raise Problem("a storage is malformed")
    tag, kind, key, _, count = value[:5]
    if type(tag) is not str or tag != "storage" or type(kind) is not Global or kind.name not in KINDS or \
            type(key) is not str or not is_count(count):
        raise Problem("a storage is malformed")
    return Storage(kind.name, key, count)


def make_tensor(arguments):
    if len(arguments) not in (6, 7) or type(arguments[0]) is not Storage or not is_count(arguments[1]):
        raise Problem("a tensor is malformed")
    storage, offset, shape, strides = arguments[:4]
    if not is_shape(shape) or not is_shape(strides) or len(shape) != len(strides):
        raise Problem("a tensor is malformed")
    contiguous = 1
    for size, stride in zip(reversed(shape), reversed(strides)):
        if size != 1 and stride != contiguous:
            raise Problem("a tensor is not stored in the order of its indices")
        contiguous *= size
    if offset + contiguous > storage.count:
        raise Problem("a tensor is larger than its storage")
    return Tensor(storage, offset, shape)


def call(function, arguments):
    if type(function) is not Global or type(arguments) is not tuple:
        raise Problem("calls something that is not allowed")
    if function.name == ORDERED_DICT and not arguments:
        return {}
    if function.name == REBUILD:
        return make_tensor(arguments)
    raise Problem(f"calls {function.name.replace(' ', '.')[:80]}, which is not allowed")


def add_items(target, items):
    if type(target) is not dict or len(items) % 2 or any(type(key) is not str for key in items[::2]):
        raise Problem("a dictionary is malformed")
    target.update(zip(items[::2], items[1::2]))


def run_pickle(stream):
    """Executes the few instructions that a state dict consists of. Globals are names only, objects are plain data."""
    stack, memo = [], {}

    def since_mark():
        place = len(stack) - 1
        while stack[place] is not MARK:  # below the bottom: IndexError
            place -= 1
        items = stack[place + 1:]
        del stack[place:]
        return items

    for operation, argument, _ in pickletools.genops(stream):
        name = operation.name
        if name in ("PROTO", "FRAME"):
            pass
        elif name == "STOP":
            if len(stack) != 1:
                raise Problem("its pickle ends early")
            return stack[0]
        elif name in ("BININT", "BININT1", "BININT2", "LONG1", "BINUNICODE", "SHORT_BINUNICODE"):
            stack.append(argument)
        elif name in ("NONE", "NEWTRUE", "NEWFALSE"):
            stack.append({"NONE": None, "NEWTRUE": True, "NEWFALSE": False}[name])
        elif name == "GLOBAL":
            if argument not in KINDS and argument not in (ORDERED_DICT, REBUILD):
                raise Problem(f"names {argument.replace(' ', '.')[:80]}, which is not allowed")
            stack.append(Global(argument))
        elif name == "MARK":
            stack.append(MARK)
        elif name == "EMPTY_DICT":
            stack.append({})
        elif name == "EMPTY_LIST":
            stack.append([])
        elif name == "EMPTY_TUPLE":
            stack.append(())
        elif name in ("TUPLE1", "TUPLE2", "TUPLE3"):
            count = int(name[-1])
            if len(stack) < count:
                raise IndexError
            stack[-count:] = [tuple(stack[-count:])]
        elif name == "TUPLE":
            stack.append(tuple(since_mark()))
        elif name in ("APPEND", "APPENDS"):
            items = since_mark() if name == "APPENDS" else [stack.pop()]
            if type(stack[-1]) is not list:
                raise Problem("a list is malformed")
            stack[-1].extend(items)
        elif name in ("SETITEM", "SETITEMS"):
            items = since_mark() if name == "SETITEMS" else [stack.pop(), stack.pop()][::-1]
            add_items(stack[-1], items)
        elif name in ("BINPUT", "LONG_BINPUT", "MEMOIZE"):
            memo[len(memo) if argument is None else argument] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(memo[argument])
        elif name == "BINPERSID":
            stack.append(make_storage(stack.pop()))
        elif name == "REDUCE":
            arguments = stack.pop()
            stack.append(call(stack.pop(), arguments))
        elif name == "BUILD":  # the dict's attribute _metadata: versions of the modules
            if type(stack.pop()) is not dict or type(stack[-1]) is not dict:
                raise Problem("sets the state of an object, which is not allowed")
        else:
            raise Problem(f"contains the instruction {name}, which is not allowed")
    raise Problem("its pickle has no end")


def load_pickle(stream):
    """One pickle from `stream`, which is left behind it."""
    start = stream.tell()
    part = io.BytesIO(stream.read(MAX_PICKLE))
    try:
        loaded = run_pickle(part)
    except (ValueError, IndexError, KeyError, struct.error, UnicodeError, AttributeError) as error:
        raise Problem("its pickle is damaged or truncated") from error
    stream.seek(start + part.tell())
    return loaded


def size_of(kind, count):
    return count * KINDS[kind][1]


def values(storage, raw):
    if len(raw) != size_of(storage.kind, storage.count):
        raise Problem("a storage is truncated")
    numbers = array.array(KINDS[storage.kind][0])
    numbers.frombytes(raw)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def storages_of(state):
    if type(state) is not dict or not 0 < len(state) <= MAX_ENTRIES or \
            any(type(tensor) is not Tensor for tensor in state.values()):
        raise Problem("is not a dictionary of tensors")
    storages = {tensor.storage.key: tensor.storage for tensor in state.values()}
    if any(tensor.storage != storages[tensor.storage.key] for tensor in state.values()):
        raise Problem("describes a storage in two ways")
    # Small files can describe much: tensors may share storages, and members of a zip file may overlap.
    if sum(size_of(storage.kind, storage.count) for storage in storages.values()) > MAX_FILE or \
            sum(size_of(tensor.storage.kind, math.prod(tensor.shape)) for tensor in state.values()) > MAX_FILE:
        raise Problem(f"describes more than {MAX_FILE} bytes")
    return storages


def read_legacy(stream):
    """torch.save until 1.5: magic, version, platform, dictionary and list of keys as pickles; then the numbers."""
    magic, protocol, platform = (load_pickle(stream) for _ in range(3))
    if type(magic) is not int or magic != MAGIC or type(protocol) is not int or protocol != PROTOCOL:
        raise Problem("is not a file of torch.save")
    if type(platform) is not dict or platform.get("little_endian") is not True:
        raise Problem("was not written on a little-endian machine")
    state = load_pickle(stream)
    storages = storages_of(state)
    keys = load_pickle(stream)
    if type(keys) is not list or any(type(key) is not str for key in keys) or sorted(keys) != sorted(storages):
        raise Problem("lists other storages than it uses")
    numbers = {}
    for key in keys:
        storage = storages[key]
        header = stream.read(8)
        if header != struct.pack("<q", storage.count):
            raise Problem("a storage is truncated or its size differs")
        numbers[key] = values(storage, stream.read(size_of(storage.kind, storage.count)))
    if stream.read(1):
        raise Problem("continues after its last storage")
    return state, numbers


def read_member(archive, name, limit):
    member = archive.getinfo(name)
    if member.compress_type != zipfile.ZIP_STORED or member.file_size > limit:
        raise Problem(f"{name[:80]} is compressed or too large")
    return archive.read(member)


def read_zip(stream):
    """torch.save since 1.6: FOLDER/data.pkl, and the numbers in FOLDER/data/KEY."""
    try:
        with zipfile.ZipFile(stream) as archive:
            names = archive.namelist()
            pickles = [name for name in names if name.count("/") == 1 and name.endswith("/data.pkl")]
            if len(pickles) != 1 or len(names) > MAX_ENTRIES:
                raise Problem("is not a file of torch.save")
            folder = pickles[0].split("/")[0]
            if f"{folder}/byteorder" in names and read_member(archive, f"{folder}/byteorder", 16) != b"little":
                raise Problem("was not written on a little-endian machine")
            state = load_pickle(io.BytesIO(read_member(archive, pickles[0], MAX_PICKLE)))
            return state, {key: values(storage, read_member(archive, f"{folder}/data/{key}", MAX_FILE))
                           for key, storage in storages_of(state).items()}
    except (zipfile.BadZipFile, KeyError, ValueError, RuntimeError, EOFError, OSError, struct.error) as error:
        raise Problem("is damaged or truncated") from error


def read_state(path):
    """Name to (shape, numbers) of every tensor, without the prefix that parallel training left on the names."""
    with open(path, "rb") as file:
        content = file.read(MAX_FILE + 1)
    if len(content) > MAX_FILE:
        raise Problem(f"is larger than {MAX_FILE} bytes")
    stream = io.BytesIO(content)
    state, numbers = read_zip(stream) if content.startswith(b"PK\x03\x04") else read_legacy(stream)
    return {name.removeprefix("module."): (shape, numbers[storage.key][offset:offset + math.prod(shape)])
            for name, (storage, offset, shape) in state.items()}
