# The whole of Relais: the same tree serves as api and as worker. See compose.yaml.
FROM node:24-bookworm-slim
RUN install --directory --owner=node --group=node /opt/relais
WORKDIR /opt/relais
USER node
COPY --chown=node:node . .
# Installs exactly the lockfile, then builds the console.
RUN npm run build
ENV NODE_ENV=production
EXPOSE 4000
CMD ["node", "packages/api/src/main.ts"]
