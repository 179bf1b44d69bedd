namespace TypedCorpus.Extraction.Languages;

/// <summary>What a reporting verb takes besides its subject.</summary>
[Flags]
internal enum CueFrames : ushort
{
    /// <summary>Nothing of these.</summary>
    None = 0,

    /// <summary>Words in marks, or a clause: <c>said he would go</c>.</summary>
    Clause = 1,

    /// <summary>Its subject may follow it: <c>said Smith</c>.</summary>
    Inverts = 2,

    /// <summary>Whoever is spoken to may stand first: <c>told her</c>.</summary>
    Addressee = 4,

    /// <summary>A noun phrase: <c>denied the charges</c>.</summary>
    Noun = 8,

    /// <summary>An infinitive: <c>vowed to fight</c>.</summary>
    Infinitive = 16,

    /// <summary>What someone or something is called: <c>described him as</c>.</summary>
    Naming = 32,

    /// <summary>Without a clause or marks it is a deed: <c>refused to go</c>, <c>defended the plan</c>.</summary>
    NonReporting = 64,

    /// <summary>It says whose words another verb reports: <c>quoted him as saying</c>.</summary>
    Relaying = 128,

    /// <summary>It is a question, whose asker is often not named: <c>asked whether he would go, she smiled</c>.</summary>
    Asking = 256,

    /// <summary>Its subject hears what somebody says who is not named: <c>the court heard that he lied</c>.</summary>
    Hearing = 512,

    /// <summary>What a document says by it is a report, what anybody else does is none: <c>the study found that</c>.</summary>
    Written = 1024,
}

/// <summary>A reporting verb.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Particles">The words after it that belong to it: <c>out</c> in <c>point out</c>.</param>
/// <param name="Class">What it says about the act of speaking.</param>
/// <param name="Strength">From 1 to 9, how often it reports speech at all.</param>
/// <param name="Frames">What it takes.</param>
/// <param name="Prepositions">After which of these what was said can stand: <c>called for</c>.</param>
internal sealed record CueVerb(string Lemma, string[] Particles, CueClass Class, int Strength, CueFrames Frames, string[] Prepositions)
{
    /// <summary>The verb itself, without its particles: <c>point</c> for <c>point out</c>.</summary>
    public string BaseForm => Lemma.Split(' ')[0];
}
