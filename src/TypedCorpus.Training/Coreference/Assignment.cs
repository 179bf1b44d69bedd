namespace TypedCorpus.Training.Coreference;

/// <summary>The assignment of rows to columns with the greatest sum (Kuhn and Munkres, in the form with potentials).</summary>
internal static class Assignment
{
    /// <summary>The greatest sum of <paramref name="weights"/> that takes at most one cell of each row and of each column.</summary>
    public static double Maximum(double[,] weights)
    {
        int size = Math.Max(weights.GetLength(0), weights.GetLength(1));
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOfColumn = new int[size + 1];
        int[] previous = new int[size + 1];
        for (int row = 1; row <= size; row++)
        {
            rowOfColumn[0] = row;
            int column = 0;
            double[] least = new double[size + 1];
            Array.Fill(least, double.MaxValue);
            bool[] used = new bool[size + 1];
            do
            {
                used[column] = true;
                int current = rowOfColumn[column];
                int next = 0;
                double delta = double.MaxValue;
                for (int j = 1; j <= size; j++)
                {
                    if (used[j])
                        continue;
                    double cost = -Weight(current, j) - rowPotential[current] - columnPotential[j];
                    if (cost < least[j])
                        (least[j], previous[j]) = (cost, column);
                    if (least[j] < delta)
                        (delta, next) = (least[j], j);
                }
                for (int j = 0; j <= size; j++)
                {
                    if (used[j])
                    {
                        rowPotential[rowOfColumn[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else
                        least[j] -= delta;
                }
                column = next;
            }
            while (rowOfColumn[column] != 0);
            while (column != 0)
            {
                rowOfColumn[column] = rowOfColumn[previous[column]];
                column = previous[column];
            }
        }
        double sum = 0;
        for (int column = 1; column <= size; column++)
            sum += Weight(rowOfColumn[column], column);
        return sum;

        double Weight(int row, int column) =>
            row <= weights.GetLength(0) && column <= weights.GetLength(1) ? weights[row - 1, column - 1] : 0;
    }
}
