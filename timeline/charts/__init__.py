"""Table → Plotly figure: a file here draws one kind of chart."""
