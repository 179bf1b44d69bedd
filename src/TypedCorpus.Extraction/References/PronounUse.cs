using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.References;

/// <summary>A pronoun where it stands.</summary>
/// <param name="Pronoun">What it asks of whom it stands for.</param>
/// <param name="Token">Its token.</param>
internal readonly record struct PronounUse(Pronoun Pronoun, int Token)
{
    /// <summary>The quoted run that it stands in, else <see langword="null"/>.</summary>
    public int? Run { get; init; }

    /// <summary>Whom it cannot stand for: the speaker of the quote around it.</summary>
    public EntityIndex? Excluded { get; init; }

    /// <summary>What it is the speaker of: who spoke just before speaks on, and a speaker seldom names himself.</summary>
    public SpokenWords? Spoken { get; init; }

    /// <summary>What it is reported to have said without marks, before it: there a speaker seldom names himself either.</summary>
    public TextSpan? Report { get; init; }

    /// <summary>Whether it is the speaker of something.</summary>
    public bool Speaks => Spoken is not null;
}
