"""The pages, a file each: a Page, and at the end the line that shows it when Streamlit runs the file."""
