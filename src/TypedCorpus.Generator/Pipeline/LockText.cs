using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A lock file that was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="File">The file as the compiler knows it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Severities">What configuration sets for it.</param>
/// <param name="Reading">The names that it holds, and where.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record LockText(string Path, string File, string Text, RuleSeverities Severities, EntityLockReading Reading, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Reads <paramref name="file"/>.</summary>
    public static LockText Read(CorpusFile file, CancellationToken cancellationToken) => StepGuard.Run(
        StepNames.Lock,
        () =>
        {
            string text = file.File.GetText(cancellationToken)?.ToString() ?? "";
            EntityLockReading reading = EntityLockReader.Read(text);
            return new LockText(file.Path, file.File.Path, text, file.Severities, reading, FindingDiagnostics.Of(file.File.Path, text, reading.Findings, file.Severities));
        },
        failure => new LockText(file.Path, file.File.Path, "", file.Severities, new EntityLockReading(default, default), failure.ToDiagnostics(file.FailurePlace)));

    /// <summary>What is wrong with the files, and which members mean another entity than they did.</summary>
    public static EquatableArray<DiagnosticInfo> Check(ImmutableArray<LockText> texts, ImmutableArray<EntityGroup> groups)
    {
        if (texts.IsEmpty)
            return default;
        EquatableArray<DiagnosticInfo> otherMeanings = GuardedSteps.RunDiagnostics(
            StepNames.Lock,
            () =>
            {
                Dictionary<(EntityKind Kind, string Member), LockedEntity> now = groups.SelectMany(g => g.ToLocked()).ToDictionary(e => (e.Kind, e.Member));
                return texts.SelectMany(t => t.FindOtherMeanings(now)).ToEquatableArray();
            },
            FailurePlace.Of(texts[0].File, texts[0].Severities));
        return texts.SelectMany(t => t.Diagnostics).Concat(otherMeanings).ToEquatableArray();
    }

    private IEnumerable<DiagnosticInfo> FindOtherMeanings(Dictionary<(EntityKind Kind, string Member), LockedEntity> now)
    {
        string id = LockRules.OtherMeaning.Id;
        LineMap lines = new(Text);
        foreach ((LockedEntity locked, TextSpan span) in Reading.Items.AsEnumerable())
        {
            if (!now.TryGetValue((locked.Kind, locked.Member), out LockedEntity? entity) || entity.Id == locked.Id || Severities[id] == RuleSeverity.None)
                continue;
            string member = EntityKindNames.Of(locked.Kind).Plural + "." + locked.Member;
            yield return new DiagnosticInfo(id, FilePlace.In(File, lines, span), [member, locked.Id, entity.Id], Severities[id]);
        }
    }

    /// <summary>The names of the first lock file by path; a project has one.</summary>
    public static EntityLock First(ImmutableArray<LockText> texts) =>
        texts.OrderBy(t => t.Path, StringComparer.Ordinal).Select(t => t.Reading.ToLock()).FirstOrDefault() ?? EntityLock.Empty;
}
