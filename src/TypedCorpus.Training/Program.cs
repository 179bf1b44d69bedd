using System.CommandLine;
using TypedCorpus.Training.Coreference;
using TypedCorpus.Training.Gazetteers;
using TypedCorpus.Training.Names;
using TypedCorpus.Training.PartOfSpeech;
using TypedCorpus.Training.Quotes;

RootCommand root = new("Builds the word lists and trains the weights that TypedCorpus.Extraction embeds.")
{
    PosCommand.Create(),
    LexiconCommand.Create(),
    NamesCommand.Create(),
    CoreferenceCommand.Create(),
    MentionConfidencesCommand.Create(),
    ConfidencesCommand.Create(),
};
return root.Parse(args).Invoke();
