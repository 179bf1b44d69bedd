using System.Globalization;
using TypedCorpus.Extractor;

return Run(args);

// A method of its own: the engine is loaded when it is compiled.
static int Run(string[] args)
{
    // Another run, for another framework, takes minutes at the most.
    double patience = 300;
    if (args is not ([_, _] or [_, _, _]) || (args.Length == 3 && !double.TryParse(args[2], CultureInfo.InvariantCulture, out patience)))
    {
        Console.Error.WriteLine("usage: TypedCorpus.Extractor LIST FOLDER [SECONDS TO WAIT FOR ANOTHER RUN]");
        return 2;
    }
    try
    {
        new ExtractionRun(args[1], TimeSpan.FromSeconds(patience)).Over(args[0]);
        return 0;
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
}
