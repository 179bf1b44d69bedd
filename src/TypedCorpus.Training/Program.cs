using System.CommandLine;
using TypedCorpus.Training;
using TypedCorpus.Training.Coreference;
using TypedCorpus.Training.Gazetteers;
using TypedCorpus.Training.PartOfSpeech;

RootCommand root = new("Builds the word lists and trains the weights that TypedCorpus.Extraction embeds.")
{
    LexiconCommand.Create(),
    PosCommand.Create(),
    GivenNamesCommand.Create(),
    CoreferenceCommand.Create(),
};
return root.Parse(args).Invoke();
