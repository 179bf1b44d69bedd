using System.Globalization;
using System.Text;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Writes the tables as a page of the documentation, and the stages as a chart.</summary>
internal static class PerformancePage
{
    private const int RowHeight = 26;
    private const int Left = 250;
    private const int Width = 400;

    /// <summary>The page, in Markdown.</summary>
    public static string Markdown(IReadOnlyList<MeasureTable> tables, string machine)
    {
        StringBuilder page = new();
        page.Append("# Performance\n\nWritten by `dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- performance [--folder PATH]`. ");
        page.Append("Each figure is the median of all runs, with the lowest and the highest beside it; a target is what the project wants to reach on two cores with nothing else to do. Stages, growth and peers are in processor time, whole processes in time on the clock: what else runs on the machine makes these longer.\n\n");
        page.Append("Machine: ").Append(machine).Append("\n\n![Throughput of the stages](performance.svg)\n");
        foreach (MeasureTable table in tables)
        {
            page.Append("\n## ").Append(table.Title).Append("\n\n| | median | from | to | | target |\n|---|--:|--:|--:|---|---|\n");
            foreach (Measure m in table.Measures)
                page.Append("| ").Append(m.What).Append(" | ").Append(Text(m.Median)).Append(" | ").Append(Text(m.Low)).Append(" | ").Append(Text(m.High)).Append(" | ").Append(m.Unit).Append(" | ").Append(m.Target).Append(" |\n");
            page.Append("\n`… -- performance ").Append(table.Command).Append("`\n");
        }
        return page.ToString();
    }

    /// <summary>The first table as bars, on a scale of tenfold steps.</summary>
    public static string Svg(MeasureTable table)
    {
        int height = (table.Measures.Count * RowHeight) + 40;
        double top = Math.Log10(table.Measures.Max(m => m.Median) * 1.2);
        double bottom = Math.Log10(Math.Min(1, table.Measures.Min(m => m.Median)));
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Width + 110} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<style>text { fill: #24292f } rect { fill: #2f6fb3 } @media (prefers-color-scheme: dark) { text { fill: #d0d7de } rect { fill: #6aa5e0 } }</style>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"10\" y=\"20\" font-weight=\"bold\">{table.Title.Replace("&", "&amp;", StringComparison.Ordinal)}: MB/s, each step to the right tenfold</text>\n");
        for (int i = 0; i < table.Measures.Count; i++)
        {
            Measure m = table.Measures[i];
            int y = 34 + (i * RowHeight);
            double width = (Math.Log10(m.Median) - bottom) / (top - bottom) * Width;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 15}\" text-anchor=\"end\">{m.What}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{y + 3}\" width=\"{Math.Max(1, width):F0}\" height=\"{RowHeight - 9}\" rx=\"2\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + Math.Max(1, width) + 8:F0}\" y=\"{y + 15}\">{Text(m.Median)}</text>\n");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private static string Text(double value) => value >= 100 ? value.ToString("#,0", CultureInfo.InvariantCulture)
        : value >= 10 ? value.ToString("0.0", CultureInfo.InvariantCulture)
        : value.ToString("0.00", CultureInfo.InvariantCulture);
}
