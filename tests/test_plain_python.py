"""Recorded is what plain Python prints, or it is not recorded: no false green or red.

One small project is made, of a page for each situation; it is recorded once, and
compared once with faults planted. Many situations are those of public reports of
other tools for documentation that is run.
"""

import argparse
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import SimpleNamespace

import pytest

from proven import labs, pytest_plugin
from proven.program import Program
from proven.recorded import Machine, head_of, place_of, recording_for, text_of

SETTINGS = """\
[tool.proven]
preload = ["concurrent.futures", "stand_in"]
environment = {{ KIND = "{kind}", RELEASE = "{release}" }}

[tool.pytest.ini_options]
addopts = "--codeblocks"
testpaths = ["docs"]
filterwarnings = ["error", "default::pytest.PytestCacheWarning",
  "default::pytest.PytestConfigWarning"]
"""
MKDOCS = """\
site_name: Plain
theme: mkdocs
plugins: [proven]
markdown_extensions:
  - admonition
  - attr_list
  - tables
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
"""
FRONT = "---\ndescription: A page.\n---\n\n# Page\n\n"  # six lines
FENCE = '``` python title="snippets/some/{0}.py"\n--8<-- "some/{0}.py"\n```\n'
OUTPUT = '\n``` text title="Output"\n--8<-- "some/{0}.out"\n```\n'
PARTS = "".join(
    f'``` python title="snippets/some/{{0}}.py"\n--8<-- "some/{{0}}.py:{part}"\n```\n'
    f'\n``` text title="Output"\n--8<-- "some/{{0}}.out:{part}"\n```\n\n'
    for part in ("one", "two")
)
LIBRARY = (
    'import types\n\nlib = types.ModuleType("lib")\n'
    "code = \"import warnings\\ndef f():\\n warnings.warn('old', {})\\n return 1\"\n"
    "exec(code, lib.__dict__)\nprint(lib.f())"
)

# Name -> (program, what is recorded): what plain Python prints.
HANDLED: dict[str, tuple[str, str]] = {
    "child_between": (
        'import os\nimport subprocess\n\nprint("before")\n'
        'subprocess.run(["echo", "middle"])\nos.system("echo more")\n'
        'os.write(1, b"bytes\\n")\nprint("after")\n',
        "before\nmiddle\nmore\nbytes\nafter\n",
    ),
    "child_in_parts": (
        "# --8<-- [start:one]\nimport subprocess\n\n"
        'print("before")\nsubprocess.run(["echo", "middle"])\n# --8<-- [end:one]\n'
        '# --8<-- [start:two]\nprint("after")\n# --8<-- [end:two]\n',
        "--8<-- [start:one]\nbefore\nmiddle\n--8<-- [end:one]\n"
        "--8<-- [start:two]\nafter\n--8<-- [end:two]\n",
    ),
    "from_c": (
        'import ctypes\nimport sys\n\nctypes.CDLL(None).puts(b"from C")\n'
        'print("from Python")\nsys.__stdout__.write("from __stdout__\\n")\n'
        'print("last")\n',
        "from C\nfrom Python\nfrom __stdout__\nlast\n",
    ),
    "late_thread": (
        "import threading\nimport time\n\n\ndef late():\n    time.sleep(0.3)\n"
        '    print("late")\n\n\nthreading.Thread(target=late).start()\n'
        'print("first")\n',
        "first\nlate\n",
    ),
    "at_exit": (
        'import atexit\n\natexit.register(print, "at exit")\n\n\nclass Last:\n'
        '    def __del__(self):\n        print("deleted")\n\n\n'
        'last = Last()\nprint("first")\n',
        "first\nat exit\ndeleted\n",
    ),
    "forked": (
        'import os\n\npid = os.fork()\nif pid == 0: print("child", flush=True), '
        'os._exit(0)\nos.waitpid(pid, 0)\nprint("parent")\n',
        "child\nparent\n",
    ),
    "forked_to_the_end": (
        'import os\n\npid = os.fork()\nif pid: os.wait()\nprint("parent" if pid '
        'else "child")\n',
        "child\nparent\n",
    ),
    "process": (
        'import multiprocessing\n\n\ndef work():\n    print("worker")\n\n\n'
        'if __name__ == "__main__":\n'
        '    context = multiprocessing.get_context("fork")\n'
        "    process = context.Process(target=work)\n    process.start()\n"
        '    process.join()\n    print("exit code", process.exitcode)\n',
        "worker\nexit code 0\n",
    ),
    "not_closed": (
        'from pathlib import Path\n\nPath("a.txt").write_text("hello")\n'
        'data = open("a.txt").read()\nprint(data)\n',
        "hello\n",
    ),
    "hidden_warning": (LIBRARY.format("DeprecationWarning") + "\n", "1\n"),
    "many_prints": (
        "for n in range(10_000): print(n)\n",
        "".join(f"{n}\n" for n in range(10_000)),
    ),
    "long_line": ('print("1" * 100_000)\n', "1" * 100_000 + "\n"),
    "megabytes": (
        'import subprocess\n\nsubprocess.run(["sh", "-c", '
        '"yes line | head -c 1500000; echo END"])\n',
        "line\n" * 300_000 + "END\n",
    ),
    "names": (
        "import multiprocessing as mp\nimport threading\n\n"
        "print(mp.current_process().name, mp.parent_process())\n"
        "print(threading.current_thread().name, __name__)\n"
        'print(mp.get_start_method() in {"fork", "forkserver", "spawn"})\n',
        "MainProcess None\nMainThread __main__\nTrue\n",
    ),
    "start_method": (
        "import multiprocessing as mp\n\nprint(mp.get_start_method())\n",
        {3.14: "forkserver\n"}.get(
            round(sys.version_info[0] + sys.version_info[1] / 100, 2), "fork\n"
        ),
    ),
    "raw_stdout": (
        "import subprocess\nimport sys\n\n"
        'sys.stdout.buffer.write(b"hi\\n")\nsys.stdout.reconfigure(encoding="utf-8")\n'
        'sys.stdout.buffer.flush()\nsubprocess.run(["echo", "there"], '
        "stdout=sys.stdout)\nprint(sys.stdout.encoding, sys.stdout.isatty())\n"
        "print(sys.stdout.mode, sys.stdout.fileno(), sys.stdout.name)\n",
        "hi\nthere\nutf-8 False\nw 1 <stdout>\n",
    ),
    "line_separator": (
        's = "a\u2028b"\nint("x")  # raises ValueError\n',
        "ValueError: invalid literal for int() with base 10: 'x'\n",
    ),
    "rises_in_a_function": (
        "def f(x):\n    return int(x)  # raises ValueError\n\n\n"
        'print(f("1"))\nf("x")\n',
        "1\nValueError: invalid literal for int() with base 10: 'x'\n",
    ),
    "chained": (
        'try:\n    int("x")\nexcept ValueError as error:\n'
        '    raise KeyError("two\\nlines") from error  # raises KeyError\n',
        "KeyError: 'two\\nlines'\n",
    ),
    "noted": (
        'error = ValueError("two\\nlines")\nerror.add_note("a note")\n'
        "raise error  # raises ValueError\n",
        "ValueError: two\nlines\na note\n",
    ),
    "own_error": (
        'class Mine(Exception):\n    pass\n\n\nraise Mine("mine")  # raises Mine\n',
        "Mine: mine\n",
    ),
    "error_of_a_package": (
        'import json\n\njson.loads("{")  # raises JSONDecodeError\n',
        "json.decoder.JSONDecodeError: Expecting property name enclosed in double "
        "quotes: line 1 column 2 (char 1)\n",
    ),
    "warning_of_lines": (
        'import warnings\n\nprint("before")\n'
        'warnings.warn("one\\ntwo: /a/b.py:3: x")  # warns UserWarning\n'
        'print("after")\n',
        "before\nUserWarning: one\ntwo: /a/b.py:3: x\nafter\n",
    ),
    "warns_at_the_call": (
        "import warnings\n\n\ndef f():\n"
        '    warnings.warn("old", DeprecationWarning, stacklevel=2)\n\n\n'
        "f()  # warns DeprecationWarning\n",
        "DeprecationWarning: old\n",
    ),
    "warns_twice": (
        "import warnings\n\nfor _ in range(2):\n"
        '    warnings.warn("careful")  # warns UserWarning\nprint("end")\n',
        "UserWarning: careful\nend\n",
    ),
    "filters_warnings": (
        'import warnings\n\nwarnings.simplefilter("ignore")\n'
        'warnings.warn("careful")\nprint("end")\n',
        "end\n",
    ),
    "catches_warnings": (
        "import warnings\n\nwith warnings.catch_warnings(record=True) as caught:\n"
        '    warnings.warn("careful")\nprint(len(caught), caught[0].message)\n',
        "1 careful\n",
    ),
    "stdin": (
        "import sys\n\nprint(sys.stdin.isatty(), sys.stdin.name, sys.stdin.read())\n",
        "False <stdin> \n",
    ),
    "other_stdout": (
        'import io\nimport sys\n\nprint("one")\nsys.stdout = io.StringIO()\n'
        'print("two")\n',
        "one\n",
    ),
    "closes_stdout": ('import sys\n\nprint("one")\nsys.stdout.close()\n', "one\n"),
    "spawns": (
        "import multiprocessing as mp\n\n"
        'queue = mp.get_context("spawn").Queue()\nqueue.put(1)\nprint(queue.get())\n',
        "1\n",
    ),
    "no_newline": ('print("a", end="")\n', "a\n"),
    "on_stderr": (
        "import logging\nimport sys\n\n"
        'print("one")\nprint("two", file=sys.stderr)\nlogging.warning("three")\n'
        'print("four")\n',
        "one\ntwo\nWARNING:root:three\nfour\n",
    ),
    "redirects": (
        "import contextlib\nimport io\n\ntext = io.StringIO()\n"
        'with contextlib.redirect_stdout(text):\n    print("caught")\n'
        "print(repr(text.getvalue()))\n",
        "'caught\\n'\n",
    ),
    "reads_itself": (
        "from pathlib import Path\n\nprint(Path(__file__).read_text()[:4])\n",
        "from\n",
    ),
    "asyncio_runs": (
        "import asyncio\n\n\nasync def f():\n    await asyncio.sleep(0)\n"
        '    return "done"\n\n\nprint(asyncio.run(f()))\n',
        "done\n",
    ),
    "pool": (
        "from concurrent.futures import ThreadPoolExecutor\n\n"
        "with ThreadPoolExecutor() as pool:\n"
        "    print(list(pool.map(lambda n: n * n, range(3))))\n",
        "[0, 1, 4]\n",
    ),
    "removes_its_folder": (
        'import os\n\nos.rmdir(os.getcwd())\nprint("gone")\n',
        "gone\n",
    ),
    "folder_as_a_figure": (
        'import os\n\nos.mkdir("x." + "svg")\nprint("made")\n',
        "made\n",
    ),
    "colours": (
        'import os\n\nprint("colour" if os.environ.get("FORCE_COLOR") else "plain")\n',
        "plain\n",
    ),
    "dataclass_and_pickle": (
        "import pickle\nfrom dataclasses import dataclass\n\n\n@dataclass\nclass A:\n"
        "    x: int\n\n\nprint(pickle.loads(pickle.dumps(A(1))))\n",
        "A(x=1)\n",
    ),
}
# Name -> (program, what recording says instead).
MENDS = "Two runs differ"
HOLDS = "would hold"
REFUSED: dict[str, tuple[str, str]] = {
    "thread_raises": (
        'import threading\n\n\ndef work():\n    raise ValueError("no")\n\n\n'
        "thread = threading.Thread(target=work)\nthread.start()\nthread.join()\n"
        'print("end")\n',
        "thread_raises.py:5 (shown in docs/thread_raises.md:8)\n"
        "The program raised in a thread, where no `# raises` can show it:\n"
        "ValueError: no",
    ),
    "file": ("print(__file__)\n", "file.py:1 (shown"),
    "argv": ("import sys\n\nprint(sys.argv)\n", "argv.py:3 (shown"),
    "prints_traceback": (
        "import traceback\n\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n"
        "    traceback.print_exc()\n",
        "prints_traceback.py:6 (shown",
    ),
    "doctests": (
        'import doctest\n\n\ndef f():\n    """\n    >>> f()\n    2\n    """\n'
        "    return 1\n\n\nprint(doctest.testmod())\n",
        "doctests.py:12 (shown",
    ),
    "home": ('import os\n\nprint(os.path.expanduser("~"))\n', "home.py:3 (shown"),
    "host": ("import platform\n\nprint(platform.node())\n", "host.py:3 (shown"),
    "cores": ("import os\n\nprint(os.cpu_count())\n", "cores.py:3 (shown"),
    "cores_to_use": (
        "import os\n\nprint(len(os.sched_getaffinity(0)))\n",
        "cores_to_use.py:3 (shown",
    ),
    "processor": (  # how torch adds depends on it
        'import os\n\nprint(os.environ.get("ATEN_CPU_CAPABILITY"))\n',
        "processor.py:3 (shown",
    ),
    "today": (
        "import datetime\n\nprint(datetime.date.today())\n",
        "today.py:3 (shown",
    ),
    "hour": (
        'import time\n\nprint(time.strftime("%H"))\n',
        "hour.py:3 (shown",
    ),
    "columns": (
        "import shutil\n\nprint(shutil.get_terminal_size().columns)\n",
        "columns.py:3 (shown",
    ),
    "variable": (
        'import os\n\nprint(os.environ.get("OMP_NUM_THREADS"))\n',
        "variable.py:3 (shown",
    ),
    "environment": (
        'import os\n\nprint("HOSTNAME" in os.environ, len(os.environ))\n',
        "environment.py:3 (shown",
    ),
    "user": ("import getpass\n\nprint(getpass.getuser())\n", "user.py:3 (shown"),
    "working_folder": ("import os\n\nprint(os.getcwd())\n", "working_folder.py:3"),
    "process_number": ("import os\n\nprint(os.getpid())\n", "process_number.py:3"),
    "set_order": ('print({"b", "a", "c", "d", "e"})\n', "set_order.py:1 (shown"),
    "hash": ('print(hash("a") % 1000)\n', "hash.py:1 (shown"),
    "address": ("print(object())\n", "address.py:1 (shown"),
    "random_numbers": ("import random\n\nprint(random.random())\n", MENDS),
    "elapsed": (
        "import time\n\nprint(time.perf_counter())\n",
        "elapsed.py:3 (shown",
    ),
    "marked_hidden_warning": (
        LIBRARY.format("DeprecationWarning") + "  # warns DeprecationWarning\n",
        "declares DeprecationWarning, but none came",
    ),
    "import_forgotten": (
        "import concurrent\n\nwith concurrent.futures.ThreadPoolExecutor() as pool:\n"
        "    print(list(pool.map(abs, [-1, 2])))\n",
        "import_forgotten.py:3 (shown in docs/import_forgotten.md:8)\n"
        "The program fails when Python runs it alone:\nAttributeError: module "
        "'concurrent' has no attribute 'futures'",
    ),
    "surrogate": ('print("\\ud800")\n', "surrogates not allowed"),
    "tab": ('print("ok")\nprint("a\\tb")\n', "tab.py:2 (shown"),
    "include_in_source": (
        'print("""\n--8<-- "some/argv.py"\n""")\n',
        "include_in_source.py:2: a page cannot show '--8<--' (which it takes for an",
    ),
    "prints_include": (
        'mark = "8<--"\nprint("--" + mark + \' "some/argv.py"\')\n',
        "prints_include.py:2 (shown in docs/prints_include.md:8)\n"
        "The program prints '--8<--' (which it takes for an include)",
    ),
    "prints_include_start": (
        'mark = "8<--"\nprint("--" + mark)\n',
        "prints '--8<--' (which it takes",
    ),
    "prints_include_escaped": (
        'mark = "8<--"\nprint(";--" + mark + \' "x"\')\n',
        "prints ';--8<--' (which it takes",
    ),
    "never_awaited": (
        "async def f():\n    return 1\n\n\nf()\n",
        "never_awaited.py:5 (shown",
    ),
    "leaves_a_process": (
        'import subprocess\n\nsubprocess.Popen(["sleep", "97"])\n',
        "leaves_a_process.py:3 (shown",
    ),
    "del_raises": (
        "class A:\n    def __del__(self):\n        1 / 0\n\n\na = A()\n",
        "del_raises.py:3 (shown",
    ),
    "exits": ("import sys\n\nsys.exit(1)\n", "exits.py:3 (shown"),
    "exit_code_at_exit": (
        "import atexit\nimport os\n\nprint(1)\natexit.register(os._exit, 3)\n",
        "ended its process (exit code 3)",
    ),
    "cursor": ('print("\\x1b[1mhi\\x1b[0m")\n', "prints '\\x1b'"),
    "dies_of_an_error": (
        "import json\n\n\ndef dump(*_):\n    raise OSError(28, 'no space')\n\n\n"
        "json.dump = dump\n",
        "dies_of_an_error.py:5 (shown in docs/dies_of_an_error.md:8)\n"
        "The program ended its process (exit code 1): let it end by itself\n"
        "The last error it printed: OSError: [Errno 28] no space (",
    ),
    "loaded_modules": (
        'import sys\n\nprint("coverage" in sys.modules)\n',
        "loaded_modules.py:3 (shown",
    ),
    "looks_at_its_stack": (
        "import sys\n\nprint(sys._getframe().f_back is None)\n",
        "looks_at_its_stack.py:3 (shown",
    ),
    "is_traced": ("import sys\n\nprint(sys.gettrace())\n", "is_traced.py:3 (shown"),
    "within_a_line_in_parts": (
        '# --8<-- [start:one]\nprint("a", end="")\n# --8<-- [end:one]\n'
        '# --8<-- [start:two]\nprint("b")\n# --8<-- [end:two]\n',
        "within_a_line_in_parts.py:2 (shown in docs/within_a_line_in_parts.md:8)\n"
        "The program ends section 'one' within a line: end it in the same section",
    ),
    "system": ("import platform\n\nprint(platform.platform())\n", "system.py:3 (sh"),
    "fork_fails": (
        'import os\n\nif os.fork():\n    os.wait()\n    print("end")\nelse:\n'
        "    1 / 0\n",
        "fork_fails.py:",
    ),
}

# Name -> (program, what is recorded, what a test says of it).
COMPARED: dict[str, tuple[str, str, str]] = {
    "negative_zero": ("print(-0.0)\n", "0.0\n", "-0.0\n+-0.0"),
    "blank_at_the_end": ('print("a ")\n', "a\n", "-a\n+a<SPACE>"),
    "no_break_space": ('print("a\\u00a0b")\n', "a b\n", "+a<NO-BREAK SPACE>b"),
    "composed": ('print("\\u00e9")\n', "e\u0301\n", "-e<COMBINING ACUTE ACCENT>"),
    "marked_output": (
        'print("a")\n',
        "\ufeffa\n",
        "-<ZERO WIDTH NO-BREAK SPACE>a\n+a",
    ),
    "conflict_in_output": (
        'print("a")\n',
        "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n",
        "-<<<<<<< HEAD\n a\n-=======",
    ),
    "a_date": ('print("on 25.11.2026")\n', "on 25.12.2026\n", "+on 25.11.2026"),
}
GOOD_BLOCKS = FENCE.format("child_between") + OUTPUT.format("child_between")
SHOWN = FRONT + GOOD_BLOCKS
INCLUDE = '--8<-- "some/child_between.py"'
CONFLICT = "<<<<<<< HEAD\n{0}\n=======\n{0}\n>>>>>>> other\n"
# Name of a page -> (its Markdown, what a test says of it).
PAGES: dict[str, tuple[str, str]] = {
    "with_a_mark": ("\ufeff" + SHOWN, ""),
    "conflict": (
        SHOWN + "\n" + CONFLICT.format("text"),
        "conflict.md:15: a mark of a merge conflict, <<<<<<< HEAD: settle it",
    ),
    "half_a_conflict": (
        SHOWN + "\ntext\n=======\nother\n",
        "half_a_conflict.md:16: a mark of a merge conflict, =======",
    ),
    "conflict_in_front": (
        FRONT.replace("description: A page.\n", CONFLICT.format("description: A"))
        + GOOD_BLOCKS,
        "conflict_in_front.md:2: a mark of a merge conflict",
    ),
    "blank_after_include": (
        SHOWN.replace(INCLUDE, INCLUDE + " "),
        'alone on its line, as `--8<-- "<chapter>/<name>.py"`: '
        '--8<-- "some/child_between.py"<SPACE>',
    ),
    "zero_width_in_include": (
        SHOWN.replace(INCLUDE, INCLUDE.replace("-- ", "--\u200b ")),
        "--8<--<ZERO WIDTH SPACE> ",
    ),
    "no_break_in_include": (
        SHOWN.replace(INCLUDE, INCLUDE.replace("-- ", "--\u00a0")),
        '--8<--<NO-BREAK SPACE>"some',
    ),
    "curly_quotes": (
        SHOWN.replace(INCLUDE, "--8<-- \u201csome/child_between.py\u201d"),
        "an include stands alone on its line",
    ),
    "line_numbers": (
        SHOWN.replace('py"\n--8', 'py" linenums="1"\n--8'),
        "line_numbers.md:8: line numbers would be copied with the code: take linenums",
    ),
    "indented_text": (
        SHOWN + "\nText.\n\n    a\n",
        "indented_text.md:17: text (or indented code) typed into the page",
    ),
    "misspelt_option": (
        SHOWN.replace("title=", "titel="),
        "with no option that a fence does not know",
    ),
    "odd_lines": (
        FRONT + "a\u2028b\x0cc\n\n``` python\nprint(1)\n```\n",
        "odd_lines.md:10: Python typed into the page",
    ),
    "dotted": (
        FRONT + FENCE.format("step1.5") + OUTPUT.format("step1.5"),
        "snippets/some/step1.5.py:1: a program's name is one word and .py",
    ),
}
# Programs that print another text, by what the stand-in says of the machine.
GPU_FENCE = (
    '``` text title="A GPU prints (A card)"\n--8<-- "some/{0}.cuda.out:output"\n```\n'
)
BESIDE = (
    '``` text title="PyTorch {0} and {1} prints"\n'
    '--8<-- "some/release.{2}.out:output"\n```\n'
)
MACHINES = {
    "gpu": '# Needs a GPU.\nimport os\n\nprint("on", os.environ["KIND"])\n',
    "gpu_changes": '# Needs a GPU.\nprint("one")\n',
    "gpu_differs": '# Needs a GPU.\nimport os\n\nprint(os.environ["HOME"])\n',
    "times": "# Its numbers are times.\nimport time\n\n"
    'print(f"took {time.perf_counter():,.3f} s")\n',
    "times_change": '# Its numbers are times.\nprint("took 1.5 s")\n',
    "release": 'import os\n\nprint("release", os.environ["RELEASE"])\n',
    "release_edited": 'import os\n\nprint("release", os.environ["RELEASE"])\n',
}
STAND_IN = """\
import os
import sys
from types import ModuleType, SimpleNamespace

torch = ModuleType("torch")
kind = os.environ["KIND"]
device = SimpleNamespace(type=kind) if kind else None
torch.__version__ = os.environ["RELEASE"] + ".0"
torch.default_generator = SimpleNamespace(seed=lambda: None)
torch.set_num_threads = lambda threads: None
torch.accelerator = SimpleNamespace(current_accelerator=lambda check_available: device)
torch.cuda = SimpleNamespace(get_device_name=lambda: "A card")
sys.modules["torch"] = torch
"""


def page_of(name: str) -> str:
    """A page that shows one program and all that was recorded of it."""
    if name.startswith("gpu"):
        block = "!!! gpu\n\n" + "".join(
            f"    {line}\n" for line in FENCE.format(name).splitlines()
        )
        return FRONT + block + "\n" + GPU_FENCE.format(name)
    blocks = PARTS if name.endswith("in_parts") else FENCE + OUTPUT
    return FRONT + blocks.format(name)


def run(
    project: Path,
    *arguments: str,
    kind: str = "",
    release: str = "2.13",
    **environment: str,
) -> tuple[dict[str, str], str]:
    """Run pytest on a machine that the stand-in makes up.

    Returns page -> what was said of it, and all that was written.
    """
    settings = SETTINGS.format(kind=kind, release=release)
    (project / "pyproject.toml").write_text(settings, "utf-8")
    report = project / "report.xml"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", f"--junitxml={report}", *arguments],
        cwd=project,
        env={**os.environ, "PYTEST_ADDOPTS": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    said: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase") if report.exists() else []:
        page = case.get("classname", "").removeprefix("docs.").removesuffix(".md")
        texts = [child.text or "" for child in case if child.tag != "skipped"]
        said[page] = said.get(page, "") + "".join(f"{text}\n" for text in texts)
    return said, done.stdout + done.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The planted project, not recorded yet."""
    root = tmp_path_factory.mktemp("plain")
    snippets, docs = root / "snippets" / "some", root / "docs"
    snippets.mkdir(parents=True)
    docs.mkdir()
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "stand_in.py").write_text(STAND_IN, "utf-8")
    (root / "README.md").write_text("``` python\nprint(1)\n```\n", "utf-8")
    programs = {name: text for name, (text, _) in (HANDLED | REFUSED).items()}
    for name, text in (programs | MACHINES).items():
        (snippets / f"{name}.py").write_text(text, "utf-8")
        (docs / f"{name}.md").write_text(page_of(name), "utf-8")
    return root


@pytest.fixture(scope="module")
def recorded(project: Path) -> dict[str, str]:
    """Page -> what was said of it while all was recorded, on a machine without GPU."""
    return run(project, "--record", "--seconds=40", "docs")[0]


@pytest.fixture(scope="module")
def elsewhere(project: Path, recorded: dict[str, str]) -> dict[str, str]:
    """What was said when a GPU's and other releases' outputs were recorded beside."""
    names = ("gpu", "gpu_changes", "gpu_differs", "release", "release_edited")
    pages = [f"docs/{name}.md" for name in names]
    record = ("--record", "--record-beside")
    said = run(project, *record, "since", *pages, kind="cuda", release="2.15")[0]
    older = run(project, *record, "until", "docs/release.md", release="2.10")[0]
    return said | {"older": older["release"]}


@pytest.fixture(scope="module")
def tested(
    project: Path, recorded: dict[str, str], elsewhere: dict[str, str]
) -> dict[str, str]:
    """Page -> what a test said of it, after faults were planted."""
    snippets, docs = project / "snippets" / "some", project / "docs"
    for name, (text, output, _) in COMPARED.items():
        (snippets / f"{name}.py").write_text(text, "utf-8")
        (snippets / f"{name}.out").write_text(output, "utf-8")
        (docs / f"{name}.md").write_text(page_of(name), "utf-8")
    for name in ("step1.5.py", "step1.5.out"):
        (snippets / name).write_text("1\n", "utf-8")
    for name, (text, _) in PAGES.items():
        (docs / f"{name}.md").write_text(text, "utf-8")
    for name in ("gpu_changes", "times_change"):
        path = snippets / f"{name}.py"
        text = path.read_text("utf-8").replace("one", "two").replace("took", "lasts")
        path.write_text(text, "utf-8")
    edited = snippets / "release_edited.since-2.15.out"
    text = edited.read_text("utf-8")
    edited.write_text(text.replace("release 2.15", "release 2.16"), "utf-8")
    both = [("2.15", "newer", "since-2.15"), ("2.10", "older", "until-2.10")]
    shown = "\n".join(BESIDE.format(*one) for one in both)
    (docs / "release.md").write_text(page_of("release") + "\n" + shown, "utf-8")
    (docs / "lacking.md").write_text(page_of("release"), "utf-8")
    names = [*COMPARED, *PAGES, *MACHINES, "lacking"]
    # A checkout that cannot be written to, from the cache's point of view.
    arguments = [*(f"docs/{name}.md" for name in names), "-o", "cache_dir=/proc/no"]
    said, text = run(project, *arguments, "README.md")
    assert "INTERNALERROR" not in text
    assert "PytestCacheWarning" in text
    return said


def output_of(project: Path, name: str) -> str:
    path = project / "snippets" / "some" / f"{name}.out"
    return path.read_text("utf-8") if path.exists() else ""


@pytest.mark.parametrize("name", HANDLED)
def test_what_is_recorded_is_what_plain_python_prints(
    name: str, project: Path, recorded: dict[str, str]
) -> None:
    assert not recorded[name].strip()
    assert output_of(project, name) == HANDLED[name][1]


@pytest.mark.parametrize("name", REFUSED)
def test_what_differs_elsewhere_is_not_recorded(
    name: str, project: Path, recorded: dict[str, str]
) -> None:
    assert REFUSED[name][1] in recorded[name]
    assert "proven/" not in recorded[name]
    assert not output_of(project, name)
    # What follows from it is not said.
    assert recorded[name].count(f"docs/{name}.md:") <= 1


def test_nothing_unfinished_is_left(project: Path, recorded: dict[str, str]) -> None:
    assert not list(project.rglob("*.unfinished"))


@pytest.mark.parametrize("name", COMPARED)
def test_a_difference_can_be_seen(name: str, tested: dict[str, str]) -> None:
    assert COMPARED[name][2] in tested[name]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_told_its_first_cause(name: str, tested: dict[str, str]) -> None:
    wanted = PAGES[name][1]
    assert wanted in tested[name]
    assert bool(wanted) == bool(tested[name].strip())


def test_what_a_gpu_prints_is_recorded_with_where_and_when(
    project: Path, elsewhere: dict[str, str], tested: dict[str, str]
) -> None:
    assert not elsewhere["gpu"].strip()
    head, _, text = output_of(project, "gpu.cuda").partition("\n--8<--")
    names = [line.partition(": ")[0] for line in head.splitlines()]
    assert names == ["device", "torch", "day", "program", "output"]
    assert head.startswith("device: A card\ntorch: 2.15.0\n")
    assert text == " [start:output]\non cuda\n--8<-- [end:output]\n"
    assert not tested["gpu"].strip()  # on a machine without one, it is shown


def test_a_program_for_a_gpu_is_recorded_only_if_plain_python_prints_the_same(
    project: Path, elsewhere: dict[str, str]
) -> None:
    assert "Two runs differ, nothing was recorded" in elsewhere["gpu_differs"]
    assert not output_of(project, "gpu_differs.cuda")


def test_a_program_recorded_on_one_kind_of_gpu_is_not_judged_on_another(
    project: Path, elsewhere: dict[str, str]
) -> None:
    said, text = run(project, "docs/gpu.md", "-rs", kind="mps")
    why = "gpu.py needs a GPU and this machine has none of the kind it was recorded on"
    assert not said["gpu"].strip()
    assert f"{why}: cuda" in text
    said, _ = run(project, "docs/gpu.md", kind="mps", REQUIRE_GPU="1")
    assert f"{why}: cuda, but REQUIRE_GPU=1" in said["gpu"]


def test_a_changed_program_for_a_gpu_is_red_where_there_is_none(
    tested: dict[str, str],
) -> None:
    said = tested["gpu_changes"]
    assert "gpu_changes.cuda.out: gpu_changes.py is not the program that was" in said
    assert "record it on a machine with a GPU: make record ONLY=docs/gpu_ch" in said


def test_a_recording_from_elsewhere_that_was_edited_is_red_everywhere(
    tested: dict[str, str],
) -> None:
    said = tested["release_edited"]
    assert "edited.since-2.15.out: it is not what release_edited.py printed on" in said
    assert "with that PyTorch: make record BESIDE=since ONLY=docs/release_ed" in said


def test_of_times_the_text_is_compared(tested: dict[str, str]) -> None:
    assert not tested["times"].strip()
    assert "-took 1.5 s\n+lasts 1.5 s" in tested["times_change"]


def test_what_other_releases_print_is_kept_beside_and_must_be_shown(
    project: Path, elsewhere: dict[str, str], tested: dict[str, str]
) -> None:
    assert output_of(project, "release") == "release 2.13\n"
    for name, release in (("since-2.15", "2.15"), ("until-2.10", "2.10")):
        path = project / "snippets" / "some" / f"release.{name}.out"
        assert head_of(path)["torch"] == f"{release}.0"
        assert text_of(path) == f"release {release}\n"
        assert f'include "some/release.{name}.out:output" after it' in tested["lacking"]
    assert not tested["release"].strip()


@pytest.mark.parametrize(
    ("release", "which"),
    [("2.16", ".since-2.15"), ("2.13", ""), ("2.9", ".until-2.10"), ("", "")],
)
def test_the_running_release_chooses_its_recording(
    tmp_path: Path, release: str, which: str
) -> None:
    program = Program(tmp_path / "some.py")
    program.path.touch()
    for name in ("", ".since-2.14", ".since-2.15", ".until-2.10", ".until-2.11"):
        (tmp_path / f"some{name}.out").touch()
    chosen = recording_for(program, Machine(torch=release and release + ".1+cpu"))
    assert chosen.name == f"some{which}.out"


@pytest.mark.parametrize(
    ("beside", "kind", "place"),
    [
        ("", "", ".since-2.14"),
        ("since", "", ".since-2.15"),  # what 2.14 prints stays
        ("", "cuda", ".cuda"),
    ],
)
def test_a_recording_does_not_take_the_place_of_another(
    tmp_path: Path, beside: str, kind: str, place: str
) -> None:
    program = Program(tmp_path / "some.py")
    program.path.touch()
    for name in ("", ".since-2.14"):
        (tmp_path / f"some{name}.out").touch()
    machine = Machine(kind, kind, "2.15.0")
    path = recording_for(program, machine)
    assert place_of(program, path, machine, beside).name == f"some{place}.out"


# From here on: one command each.


def test_another_environment_changes_nothing(
    project: Path, recorded: dict[str, str], tmp_path: Path
) -> None:
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    deep.mkdir(parents=True)
    said, text = run(
        project,
        *("-p", "no:cacheprovider", "docs/colours.md", "docs/names.md"),
        TMPDIR=str(deep),
        FORCE_COLOR="1",
        PYTHONHASHSEED="0",
        COLUMNS="31",
    )
    assert not said["names"].strip(), text
    assert not said["colours"].strip(), text


def test_optimized_python_is_refused(project: Path) -> None:
    text = run(project, "docs/names.md", PYTHONOPTIMIZE="1")[1]
    assert "PYTHONOPTIMIZE is set, so no assert runs: unset it" in text


def test_recording_is_not_shared_among_workers() -> None:
    option = argparse.Namespace(record=True, numprocesses=2)
    config = SimpleNamespace(option=option)
    with pytest.raises(pytest.UsageError, match="leave -n out"):
        pytest_plugin.pytest_configure(config)  # type: ignore[arg-type]


def test_a_program_is_found_by_its_name(project: Path) -> None:
    text = run(project, "--collect-only", "-q", "-k", "names", "docs")[1]
    assert "docs/names.md::line 8" in text


def test_a_build_from_another_folder_finds_the_programs(
    project: Path, tmp_path: Path
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text(page_of("names"), "utf-8")
    (tmp_path / "snippets" / "some").mkdir(parents=True)
    for suffix in ("py", "out"):
        (tmp_path / "snippets" / "some" / f"names.{suffix}").write_text("x = 1\n")
    (tmp_path / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    config = str(tmp_path / "mkdocs.yml")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", config],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr
    assert "x = 1" in (tmp_path / "site" / "index.html").read_text("utf-8")


# Labs.

LAB = """\
---
jupyter:
  kernelspec:
    display_name: Python 3
    language: python
    name: python3
---

# A lab

```python{0}
{1}
```
"""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (LAB.format(' tags=["hide-input"]', "1"), "cell 2: the tag 'hide-input' means"),
        ("# A lab\n", "line 1: it names no kernel: begin it with jupytext's front"),
        (LAB.format("", "1") + CONFLICT.format("a"), "line 14: a mark of a merge conf"),
    ],
)
def test_a_lab_that_cannot_be_read_says_why(
    tmp_path: Path, text: str, wanted: str
) -> None:
    source = tmp_path / "lab.md"
    source.write_text(text, "utf-8")
    with pytest.raises(labs.LabError, match=re.escape(wanted)):
        labs.read_lab(source)


def test_a_lab_may_have_a_mark_and_two_equal_cells(tmp_path: Path) -> None:
    source = tmp_path / "lab.md"
    text = LAB.format("", "print(1)")
    source.write_text("\ufeff" + text + text.partition("lab\n")[2], "utf-8")
    cells = labs.read_lab(source).cells
    assert len({cell.id for cell in cells}) == len(cells) == 3


def test_a_notebook_with_a_conflict_is_recorded_anew(tmp_path: Path) -> None:
    notebook = tmp_path / "lab.ipynb"
    notebook.write_text(CONFLICT.format("{}"), "utf-8")
    with pytest.raises(labs.LabError, match=r"a merge conflict\?.*make record"):
        labs.read(notebook)


@pytest.mark.parametrize(
    ("output", "wanted"),
    [
        (
            {"data": {"text/plain": "<HTML object>", "text/html": "<b>x</b>"}},
            "text/html",
        ),
        ({"data": {"image/png": "x"}}, "shows image/png: text and SVG are shown"),
        ({"text": "\x1b[31mred", "name": "stdout"}, "prints '\\x1b'"),
    ],
)
def test_a_lab_shows_what_its_page_can_show(
    output: dict[str, object], wanted: str
) -> None:
    with pytest.raises(labs.LabError, match=re.escape(wanted)):
        labs.judge_output(output, 2, "1")


def test_a_lab_that_differs_elsewhere_is_not_recorded(tmp_path: Path) -> None:
    source, notebook = tmp_path / "lab.md", tmp_path / "lab.ipynb"
    cells = ["import os; print(os.environ['HOME'])", "print({*'abcdefg'})", "object()"]
    rest = LAB.format("", cells[0])
    for cell in cells[1:]:
        rest += f"\n```python\n{cell}\n```\n"
    source.write_text(rest, "utf-8")
    with pytest.raises(labs.LabError, match="two runs differ") as raised:
        labs.fresh_lab(source, notebook)
    assert [f"cell {n}:" in str(raised.value) for n in (2, 3, 4)] == [True] * 3
    assert not notebook.exists()
