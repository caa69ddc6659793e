# The app in a container: docker build -t timeline . && docker run --rm -p 127.0.0.1:8501:8501 timeline
# docs/deploy.md says how to keep workspaces, and how to stand behind a proxy.
FROM python:3.12-slim

# A volume that is mounted on /workspaces for the first time belongs to the same user.
RUN useradd --create-home --uid 10001 reader && install --directory --owner=reader /workspaces
WORKDIR /app

# What it stands on, each package by its hash, then the package: a change to either does not install everything anew.
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes --no-deps -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY timeline timeline
RUN pip install --no-cache-dir --no-deps . && rm -rf build timeline timeline.egg-info

COPY .streamlit .streamlit
COPY seeds seeds
COPY streamlit_app.py ./

USER reader
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8501/_stcore/health', timeout=4)"]
CMD ["python", "-m", "streamlit", "run", "streamlit_app.py", "--server.address", "0.0.0.0"]
