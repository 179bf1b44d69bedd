#!/usr/bin/env python3
"""Extracts from shards of articles on a Dask cluster and links names over all of them.

A scheduler and workers run as processes on loopback. A task is a shard: `corpus extract` reads it as a stream and its output gets its name when it is
whole, so a worker that is killed loses nothing and doubles nothing. Names are then grouped by what they may meet in linking, linked group by group, and
identified together: the same entities as `corpus link` finds in one process.

    cluster.py SHARDS OUTPUT [--corpus COMMAND] [--workers 3] [--kill]

SHARDS is a folder of .jsonl files, one {"id": ..., "input": "text"} a line. OUTPUT gets records/, names/, entities.jsonl and cluster.json.
"""
import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys
import time

from distributed import Client, as_completed


def run(command, text=None):
    """Runs a command; a line that could not be read (exit code 1) is reported by it, and the others are there."""
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command}: {done.returncode}\n{done.stderr}")
    return done.stdout


def extract(corpus, shard, output):
    """Extracts records and names of a shard. A shard that is done is passed over by its checkpoint."""
    for format, folder in (("jsonl", "records"), ("names", "names")):
        run([*corpus, "extract", "--quiet", "--input", "jsonl", shard, "--format", format, "--output", os.path.join(output, folder)])
    return os.path.join(output, "names", os.path.basename(shard))


def keys_of(names):
    """The keys of each line of a shard's names: lines that share one belong to one block."""
    with open(names, encoding="utf-8") as lines:
        return sorted({tuple(json.loads(line)["blocks"]) for line in lines})


def block_of(key, parents):
    """The representative of a key's block."""
    while parents[key] != key:
        parents[key] = parents[parents[key]]
        key = parents[key]
    return key


def blocks(groups):
    """Joins keys that stand together on some line."""
    parents = {}
    for keys in groups:
        for key in keys:
            parents.setdefault(key, key)
            first, second = block_of(keys[0], parents), block_of(key, parents)
            parents[max(first, second)] = min(first, second)
    return {key: block_of(key, parents) for key in parents}


def bucket_of(block, count):
    """A bucket that depends on nothing but the block: Python's own hash differs from process to process."""
    value = 2166136261
    for byte in block.encode("utf-8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value % count


def shuffle(names, block, count):
    """The lines of a shard's names, by bucket."""
    parts = [[] for _ in range(count)]
    with open(names, encoding="utf-8") as lines:
        for line in lines:
            parts[bucket_of(block[json.loads(line)["blocks"][0]], count)].append(line)
    return ["".join(part) for part in parts]


def link(corpus, parts):
    """The entities of a bucket, without identifiers."""
    return run([*corpus, "link", "--candidates"], "".join(parts))


def start(workers, folder):
    """A scheduler and workers, each a process on loopback."""
    contact = os.path.join(folder, "scheduler.json")
    pathlib.Path(contact).unlink(missing_ok=True)
    environment = dict(os.environ, DASK_DISTRIBUTED__WORKER__DAEMON="False")
    quiet = dict(stdout=subprocess.DEVNULL, stderr=open(os.path.join(folder, "cluster.log"), "w", encoding="utf-8"), env=environment)
    scheduler = subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", contact], **quiet)
    nodes = [
        subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", contact, "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard", "--no-nanny", "--name", str(n), "--local-directory", folder], **quiet)
        for n in range(workers)
    ]
    return contact, scheduler, nodes


def stop(processes):
    """Ends processes. A worker may wait for a scheduler that has gone: after ten seconds it is killed."""
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("shards")
    arguments.add_argument("output")
    arguments.add_argument("--corpus", default="corpus", help="the command, its words separated by blanks")
    arguments.add_argument("--workers", type=int, default=3)
    arguments.add_argument("--kill", action="store_true", help="kill a worker half-way: what is extracted stays the same")
    options = arguments.parse_args()
    corpus = options.corpus.split(" ")
    output = os.path.abspath(options.output)
    os.makedirs(output, exist_ok=True)
    shards = sorted(str(path.resolve()) for path in pathlib.Path(options.shards).glob("*.jsonl"))
    contact, scheduler, nodes = start(options.workers, output)
    try:
        times = {"shards": len(shards), "workers": options.workers, "killed": 0}
        with Client(scheduler_file=contact, timeout=60) as client:
            client.wait_for_workers(options.workers, timeout=120)
            began = time.monotonic()
            tasks = [client.submit(extract, corpus, shard, output, pure=False, retries=options.workers) for shard in shards]
            for done, _ in enumerate(as_completed(tasks), 1):
                if options.kill and done == (len(shards) + 1) // 2:
                    nodes[0].send_signal(signal.SIGKILL)
                    times["killed"] = 1
            names = client.gather(tasks)
            times["extract"] = round(time.monotonic() - began, 3)
            began = time.monotonic()
            block = blocks(keys for part in client.gather(client.map(keys_of, names)) for keys in part)
            count = max(1, options.workers * 2)
            spread = client.scatter(block, broadcast=True)
            parts = [client.submit(shuffle, part, spread, count) for part in names]
            columns = [[client.submit(lambda row, n: row[n], part, bucket) for part in parts] for bucket in range(count)]
            candidates = client.gather([client.submit(link, corpus, column) for column in columns])
            entities = run([*corpus, "link"], "".join(candidates))
            times["link"] = round(time.monotonic() - began, 3)
            times["blocks"] = len(set(block.values()))
        pathlib.Path(output, "entities.jsonl").write_text(entities, encoding="utf-8")
        pathlib.Path(output, "cluster.json").write_text(json.dumps(times, indent=2) + "\n", encoding="utf-8")
        print(f"{len(shards)} shards in {times['extract']} s, {len(entities.splitlines())} entities in {times['link']} s")
    finally:
        stop([*nodes, scheduler])


if __name__ == "__main__":
    main()
