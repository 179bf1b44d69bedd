using System.Globalization;
using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Locking;

/// <summary>The lock file of a project beside what its build finds.</summary>
/// <param name="File">The file, which need not be there yet.</param>
/// <param name="Before">What it holds.</param>
/// <param name="Now">What it should hold.</param>
/// <param name="Fates">What became of the entities that it holds.</param>
internal sealed record ProjectLock(string File, EntityLock Before, EntityLock Now, IReadOnlyList<LockedFate> Fates)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the file holds what it should.</summary>
    public bool IsCurrent => System.IO.File.Exists(File) && Before == Now;

    /// <summary>Reads and links a project, or says what is wrong. A lock file with an error is not replaced: members that it holds would be lost.</summary>
    public static ProjectLock? Load(ToolConsole console, string project, CancellationToken cancellationToken)
    {
        (ProjectFiles? files, string? problem) = ProjectFiles.Of(project);
        if (files is null)
            return Refuse(console, problem!);
        if (files.OfKind("Article").Count == 0)
            return Refuse(console, $"{project}: its build has no article. Was it restored, and does it reference TypedCorpus?");
        string[] locks = [.. files.OfKind("Lock").Order(StringComparer.Ordinal)];
        if (locks.Length > 1)
            return Refuse(console, $"{project}: it has several lock files ({string.Join(", ", locks)}); keep one");
        string file = locks.Length == 1 ? locks[0] : Path.Combine(files.Folder, EntityLockFile.Name);
        EntityLockReading reading = System.IO.File.Exists(file) ? EntityLockReader.Read(System.IO.File.ReadAllText(file)) : new EntityLockReading(default, default);
        if (reading.Findings.Count > 0)
        {
            LineTable lines = new(System.IO.File.ReadAllText(file));
            foreach (Finding finding in reading.Findings)
                console.Error.WriteLine(Printable.Line(string.Create(CultureInfo.InvariantCulture, $"{file}({lines.LineAt(finding.Span.Start)}): {finding.Arguments[0]}")));
            return Refuse(console, "the lock file has an error: correct it, or delete it and have it written anew");
        }
        if (ProjectCorpus.Link(console, files, cancellationToken) is not { } corpus)
            return Refuse(console, "the lock file is not compared with a corpus that has an error");
        EntityLock before = reading.ToLock();
        EntityLock now = EntityNaming.Lock(corpus, before);
        return new ProjectLock(file, before, now, [.. before.Compare(now.Entities.AsSpan().ToArray(), corpus.Entities.AsSpan().ToArray())]);
    }

    /// <summary>What differs, a line each: entities that are gone or have changed, then new ones.</summary>
    public IEnumerable<string> Differences()
    {
        foreach ((LockedEntity locked, LockedEntity? now) in Fates)
        {
            if (now is null)
                yield return $"- {Describe(locked)}: gone, no article names it";
            else if (now != locked)
                yield return $"~ {Describe(locked)}: now {Describe(now)}";
        }
        HashSet<(EntityKind, string)> known = [.. Before.Entities.Select(static e => (e.Kind, e.Id))];
        foreach (LockedEntity entity in Now.Entities.Where(e => !known.Contains((e.Kind, e.Id))))
            yield return $"+ {Describe(entity)}";
    }

    /// <summary>Writes the file: a new one in the place of the old one, so that a build reads the one or the other.</summary>
    public void Write()
    {
        string fresh = File + ".new";
        System.IO.File.WriteAllText(fresh, EntityLockFile.Write(Now.Entities), s_utf8);
        System.IO.File.Move(fresh, File, overwrite: true);
    }

    private static string Describe(LockedEntity entity) => $"{EntityKindNames.Of(entity.Kind).Plural}.{entity.Member} ({entity.Id}, {entity.Name})";

    private static ProjectLock? Refuse(ToolConsole console, string problem)
    {
        console.Fail(problem);
        return null;
    }
}
